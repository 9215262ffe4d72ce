/** The services people learn, with their owners, pillars and playbooks. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger"})
package vn.tungnha.catalogue;

import org.springframework.modulith.ApplicationModule;
