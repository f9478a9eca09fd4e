/** How records and typed ids meet MariaDB. */
@NullMarked
package dev.alongside.support.jdbc;

import org.jspecify.annotations.NullMarked;
