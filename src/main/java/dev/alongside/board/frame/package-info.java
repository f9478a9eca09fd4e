/** The board around its tabs, and what a tab may ask of it. */
@NullMarked
package dev.alongside.board.frame;

import org.jspecify.annotations.NullMarked;
