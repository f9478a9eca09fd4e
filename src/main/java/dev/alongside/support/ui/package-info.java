/** Small parts of screens that every feature needs. */
@NullMarked
package dev.alongside.support.ui;

import org.jspecify.annotations.NullMarked;
