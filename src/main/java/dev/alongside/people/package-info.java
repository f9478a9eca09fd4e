/** Who signs in, what they may do here, and who manages whom. */
@ApplicationModule(allowedDependencies = {"support", "live"})
@NullMarked
package dev.alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
