/** What happened on a board, line by line. */
@NullMarked
package dev.alongside.board.activity;

import org.jspecify.annotations.NullMarked;
