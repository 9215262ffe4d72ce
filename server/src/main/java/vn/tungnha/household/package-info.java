/** Households, their people, and business places: who may be visited, helped and counted. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "imports", "ledger"})
package vn.tungnha.household;

import org.springframework.modulith.ApplicationModule;
