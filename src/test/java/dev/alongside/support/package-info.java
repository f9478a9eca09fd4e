@NullMarked
package dev.alongside.support;

import org.jspecify.annotations.NullMarked;
