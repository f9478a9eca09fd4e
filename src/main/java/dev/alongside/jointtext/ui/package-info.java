/** The field in which several people type one text. */
@NamedInterface("ui")
@NullMarked
package dev.alongside.jointtext.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
