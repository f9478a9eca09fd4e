/** What one side proposes to change about the goals, and the other accepts or declines. */
@ApplicationModule(
        allowedDependencies = {"people", "matrix", "plan", "history", "goals", "crossref", "live", "support"})
@NullMarked
package dev.alongside.swaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
