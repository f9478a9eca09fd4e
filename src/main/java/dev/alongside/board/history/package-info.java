/** The tab with the programs and wins of a board. */
@NullMarked
package dev.alongside.board.history;

import org.jspecify.annotations.NullMarked;
