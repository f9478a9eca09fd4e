/** What the TPM has done: the programs they run or ran, and the wins in them. */
@ApplicationModule(allowedDependencies = {"people", "matrix", "plan", "jointtext", "live", "support"})
@NullMarked
package dev.alongside.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
