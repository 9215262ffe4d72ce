/** Facts in, folds, rows, tallies, sync, verify: one gapless, hash-chained list of facts per leaf. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access"})
package vn.tungnha.ledger;

import org.springframework.modulith.ApplicationModule;
