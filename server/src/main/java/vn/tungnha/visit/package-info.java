/** Rounds, door-to-door visits and the help given there, until a person can do it alone. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue"})
package vn.tungnha.visit;

import org.springframework.modulith.ApplicationModule;
