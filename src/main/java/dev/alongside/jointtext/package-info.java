/** Long texts that several people type at the same time; the server decides the order of their changes. */
@ApplicationModule(allowedDependencies = {"live", "support"})
@NullMarked
package dev.alongside.jointtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
