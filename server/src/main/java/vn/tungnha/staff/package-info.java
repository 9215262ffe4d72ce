/** The people who work with the system: their accounts, the roles they hold at places, and how they get in. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "imports"})
package vn.tungnha.staff;

import org.springframework.modulith.ApplicationModule;
