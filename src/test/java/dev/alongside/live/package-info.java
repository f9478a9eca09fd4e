@NullMarked
package dev.alongside.live;

import org.jspecify.annotations.NullMarked;
