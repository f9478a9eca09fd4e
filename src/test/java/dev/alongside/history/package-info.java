@NullMarked
package dev.alongside.history;

import org.jspecify.annotations.NullMarked;
