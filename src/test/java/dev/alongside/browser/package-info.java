@NullMarked
package dev.alongside.browser;

import org.jspecify.annotations.NullMarked;
