/** How fast and at what cost the application carries what people type at once; no tests, but a program of its own. */
@NullMarked
package dev.alongside.bench;

import org.jspecify.annotations.NullMarked;
