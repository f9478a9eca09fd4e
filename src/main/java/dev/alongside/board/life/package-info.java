/** How a plan as a whole begins, is changed and ends, as its people decide it. */
@NullMarked
package dev.alongside.board.life;

import org.jspecify.annotations.NullMarked;
