/** What the two of a plan remark on its wins, goals and attributes, in threads that they can resolve. */
@ApplicationModule(allowedDependencies = {"people", "matrix", "plan", "support"})
@NullMarked
package dev.alongside.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
