/** Changes to the administrative tree, made by the administrator: rules, previews, undo, the log of changes, and the import of places. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "place", "access", "imports", "ledger"})
package vn.tungnha.territory;

import org.springframework.modulith.ApplicationModule;
