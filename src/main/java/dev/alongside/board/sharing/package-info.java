/** The owner lets their manager in, seeing before what that opens, and ends it again. */
@NullMarked
package dev.alongside.board.sharing;

import org.jspecify.annotations.NullMarked;
