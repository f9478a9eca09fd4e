@NullMarked
package dev.alongside.crossref;

import org.jspecify.annotations.NullMarked;
