/** Programs, wins and goals on one line of time, with today between what was and what is aimed for. */
@NullMarked
package dev.alongside.board.ribbon;

import org.jspecify.annotations.NullMarked;
