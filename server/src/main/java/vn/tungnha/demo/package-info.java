/** The demo province: a deterministic Bắc Kạn with its teams, doors, visits and planted stories. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit", "training", "broadcast", "helpdesk", "commerce", "indicator"})
package vn.tungnha.demo;

import org.springframework.modulith.ApplicationModule;
