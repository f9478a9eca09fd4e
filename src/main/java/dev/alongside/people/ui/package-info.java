/** The screens about oneself, and those on which admins keep people. */
@NullMarked
package dev.alongside.people.ui;

import org.jspecify.annotations.NullMarked;
