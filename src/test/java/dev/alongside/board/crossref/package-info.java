@NullMarked
package dev.alongside.board.crossref;

import org.jspecify.annotations.NullMarked;
