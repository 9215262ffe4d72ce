/** Words every module needs: ids, the province's day, Vietnamese text, refusals. Plain Java, no Spring. */
@ApplicationModule(allowedDependencies = {})
package vn.tungnha.kernel;

import org.springframework.modulith.ApplicationModule;
