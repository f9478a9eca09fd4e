@NullMarked
package dev.alongside.plan;

import org.jspecify.annotations.NullMarked;
