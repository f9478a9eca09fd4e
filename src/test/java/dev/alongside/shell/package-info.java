@NullMarked
package dev.alongside.shell;

import org.jspecify.annotations.NullMarked;
