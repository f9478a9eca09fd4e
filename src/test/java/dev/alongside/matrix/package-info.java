@NullMarked
package dev.alongside.matrix;

import org.jspecify.annotations.NullMarked;
