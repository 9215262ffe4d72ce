/** Lists that offices import: one pattern for every kind of list, from the dropped file to the rows that were left out. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access"})
package vn.tungnha.imports;

import org.springframework.modulith.ApplicationModule;
