/** Reads the rows of the sheets that people bring as files. */
@NullMarked
package dev.alongside.support.sheet;

import org.jspecify.annotations.NullMarked;
