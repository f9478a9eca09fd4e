/** The database server that comes along when none is configured. */
@NullMarked
package dev.alongside.support.database;

import org.jspecify.annotations.NullMarked;
