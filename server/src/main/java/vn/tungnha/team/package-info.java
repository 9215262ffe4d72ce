/** Community digital teams: who is in them, who leads, which villages they serve. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "staff", "ledger", "imports", "territory"})
package vn.tungnha.team;

import org.springframework.modulith.ApplicationModule;
