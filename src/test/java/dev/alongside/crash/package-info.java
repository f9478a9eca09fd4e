/** What is left after the application, or it and its database, were killed while people wrote. */
@NullMarked
package dev.alongside.crash;

import org.jspecify.annotations.NullMarked;
