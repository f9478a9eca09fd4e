/** The people one manages, and the boards they share. */
@NullMarked
package dev.alongside.board.people;

import org.jspecify.annotations.NullMarked;
