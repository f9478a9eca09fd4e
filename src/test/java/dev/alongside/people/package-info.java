@NullMarked
package dev.alongside.people;

import org.jspecify.annotations.NullMarked;
