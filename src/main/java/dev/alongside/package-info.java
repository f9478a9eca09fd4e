/** Start of the application; every feature is a package below. */
@NullMarked
package dev.alongside;

import org.jspecify.annotations.NullMarked;
