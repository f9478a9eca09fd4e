@NullMarked
package dev.alongside.board.frame;

import org.jspecify.annotations.NullMarked;
