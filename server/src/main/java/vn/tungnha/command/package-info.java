/** The command line: what an operator types. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit", "training", "broadcast", "helpdesk", "commerce", "indicator", "report", "demo", "imports", "staff"})
package vn.tungnha.command;

import org.springframework.modulith.ApplicationModule;
