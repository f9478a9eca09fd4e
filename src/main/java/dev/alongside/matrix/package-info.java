/** The company's career matrix in editions, and what a published one expects at each level. */
@ApplicationModule(allowedDependencies = {"people", "live", "support"})
@NullMarked
package dev.alongside.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
