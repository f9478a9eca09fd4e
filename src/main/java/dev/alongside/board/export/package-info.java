/** All of a plan that its reader may read, to take away. */
@NullMarked
package dev.alongside.board.export;

import org.jspecify.annotations.NullMarked;
