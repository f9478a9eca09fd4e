/** What the TPM aims for, each goal with an outcome that one can check. */
@ApplicationModule(allowedDependencies = {"people", "matrix", "plan", "history", "live", "support"})
@NullMarked
package dev.alongside.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
