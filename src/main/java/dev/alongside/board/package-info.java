/** The screen of a plan, composed of all features; nobody knows it. */
@NullMarked
package dev.alongside.board;

import org.jspecify.annotations.NullMarked;
