/** Courses, sessions at one or many venues, and who came. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit"})
package vn.tungnha.training;

import org.springframework.modulith.ApplicationModule;
