@NullMarked
package dev.alongside.board;

import org.jspecify.annotations.NullMarked;
