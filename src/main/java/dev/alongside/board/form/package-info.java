/** What is written in the same way in several places: forms, their conflicts, rows that a refresh leaves where they are. */
@NullMarked
package dev.alongside.board.form;

import org.jspecify.annotations.NullMarked;
