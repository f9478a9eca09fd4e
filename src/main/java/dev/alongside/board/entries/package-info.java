/** Lists of wins, programs and goals, as several tabs show them: entries that live with the board, and the way back from removing one. */
@NullMarked
package dev.alongside.board.entries;

import org.jspecify.annotations.NullMarked;
