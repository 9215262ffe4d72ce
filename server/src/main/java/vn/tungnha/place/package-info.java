/** The administrative tree through time: places, their dated versions, and the leaves that carry facts. */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package vn.tungnha.place;

import org.springframework.modulith.ApplicationModule;
