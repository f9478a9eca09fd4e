@NullMarked
package dev.alongside;

import org.jspecify.annotations.NullMarked;
