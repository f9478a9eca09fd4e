/** Who may do what: every act of every service, tried by everybody in every state of a plan. */
@NullMarked
package dev.alongside.access;

import org.jspecify.annotations.NullMarked;
