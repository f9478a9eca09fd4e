@NullMarked
package dev.alongside.goals;

import org.jspecify.annotations.NullMarked;
