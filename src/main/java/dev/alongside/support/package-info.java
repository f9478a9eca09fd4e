/** What every feature needs and no feature owns; knows no business word. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.alongside.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
