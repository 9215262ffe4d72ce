/** Official documents and prints, written from the numbers. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "staff", "ledger", "household", "team", "catalogue", "visit", "training", "broadcast", "helpdesk", "commerce", "indicator"})
package vn.tungnha.report;

import org.springframework.modulith.ApplicationModule;
