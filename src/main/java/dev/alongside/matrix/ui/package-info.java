/** Screens of the career matrix: reading and importing one. */
@NullMarked
package dev.alongside.matrix.ui;

import org.jspecify.annotations.NullMarked;
