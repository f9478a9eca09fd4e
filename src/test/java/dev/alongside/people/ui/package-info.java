@NullMarked
package dev.alongside.people.ui;

import org.jspecify.annotations.NullMarked;
