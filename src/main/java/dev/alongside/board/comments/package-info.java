/** Comments as every tab shows them: on a card, where they open in place, or below an opened attribute. */
@NullMarked
package dev.alongside.board.comments;

import org.jspecify.annotations.NullMarked;
