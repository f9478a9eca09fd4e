/** Reads a matrix out of the file a company keeps it in. */
@NullMarked
package dev.alongside.matrix.exchange;

import org.jspecify.annotations.NullMarked;
