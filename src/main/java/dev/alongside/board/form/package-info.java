/** What is written in the same way on several tabs: forms, their conflicts, lists with rows one can edit. */
@NullMarked
package dev.alongside.board.form;

import org.jspecify.annotations.NullMarked;
