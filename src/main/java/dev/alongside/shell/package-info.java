/** The frame around every screen: where one can go, who one is, and what is shown when something went wrong. */
@ApplicationModule(allowedDependencies = {"people", "plan", "security", "support", "live"})
@NullMarked
package dev.alongside.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
