@NullMarked
package dev.alongside.board.history;

import org.jspecify.annotations.NullMarked;
