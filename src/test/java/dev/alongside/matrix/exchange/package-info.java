@NullMarked
package dev.alongside.matrix.exchange;

import org.jspecify.annotations.NullMarked;
