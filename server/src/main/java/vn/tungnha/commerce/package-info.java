/** Accounts on platforms and for payment, products, orders and livestreams. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit"})
package vn.tungnha.commerce;

import org.springframework.modulith.ApplicationModule;
