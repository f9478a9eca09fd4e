/** A TPM's way to the next level, whom it is shared with, and the journal of all its changes. */
@ApplicationModule(allowedDependencies = {"people", "matrix", "jointtext", "live", "support"})
@NullMarked
package dev.alongside.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
