/** Words of guidance, shown where they are of use, which each person can hide for themselves. */
@NullMarked
package dev.alongside.board.hints;

import org.jspecify.annotations.NullMarked;
