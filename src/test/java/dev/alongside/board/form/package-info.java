@NullMarked
package dev.alongside.board.form;

import org.jspecify.annotations.NullMarked;
