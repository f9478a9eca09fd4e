/** The tab that shows the attributes of the target level with what speaks to them and how both sides see them. */
@NullMarked
package dev.alongside.board.crossref;

import org.jspecify.annotations.NullMarked;
