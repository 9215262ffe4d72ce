/** Who may do what, where, when: accounts, sessions per front door, roles held at a place, devices. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place"})
package vn.tungnha.access;

import org.springframework.modulith.ApplicationModule;
