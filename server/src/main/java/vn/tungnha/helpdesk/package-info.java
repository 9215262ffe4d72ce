/** Where people are stuck, who answers for it, and the answers that set them free. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit"})
package vn.tungnha.helpdesk;

import org.springframework.modulith.ApplicationModule;
