/** History and goals held against each attribute of the target level, and how both sides see it. */
@ApplicationModule(
        allowedDependencies = {"people", "matrix", "plan", "history", "goals", "jointtext", "live", "support"})
@NullMarked
package dev.alongside.crossref;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
