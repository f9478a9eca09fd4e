/** How one gets in, and what every page is protected by. */
@ApplicationModule(allowedDependencies = {"people", "support", "live"})
@NullMarked
package dev.alongside.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
