/** Numbers people act on: definitions, dashboards, drill-down, findings. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit", "training", "broadcast", "helpdesk", "commerce"})
package vn.tungnha.indicator;

import org.springframework.modulith.ApplicationModule;
