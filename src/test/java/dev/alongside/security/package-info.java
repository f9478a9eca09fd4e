@NullMarked
package dev.alongside.security;

import org.jspecify.annotations.NullMarked;
