/** Where the data lives: the embedded PostgreSQL with its lifecycle, or an external one, and the two roles that reach it. */
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.tungnha.database;

import org.springframework.modulith.ApplicationModule;
