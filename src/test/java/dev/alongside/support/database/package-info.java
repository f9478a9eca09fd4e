@NullMarked
package dev.alongside.support.database;

import org.jspecify.annotations.NullMarked;
