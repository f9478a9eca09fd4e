/** What one side of a plan offered, proposed or said, and the other has not answered. */
@NullMarked
package dev.alongside.board.waiting;

import org.jspecify.annotations.NullMarked;
