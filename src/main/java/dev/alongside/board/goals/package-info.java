/** The tab with the goals of a board, and agreeing on them. */
@NullMarked
package dev.alongside.board.goals;

import org.jspecify.annotations.NullMarked;
