/** Hints that something changed, carried from whoever changed it to whoever looks at it. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "support")
@NullMarked
package dev.alongside.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
