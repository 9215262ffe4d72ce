/** Words both ways: notices down to every door and follower, people's questions and proposals up, and the answers back. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "ledger", "household", "team", "catalogue", "visit"})
package vn.tungnha.broadcast;

import org.springframework.modulith.ApplicationModule;
