@NullMarked
package dev.alongside.board.goals;

import org.jspecify.annotations.NullMarked;
