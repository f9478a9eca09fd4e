@NullMarked
package dev.alongside.matrix.ui;

import org.jspecify.annotations.NullMarked;
