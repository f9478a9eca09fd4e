/** The way between the editors in the browsers and their texts: one WebSocket for each editor. */
@NullMarked
package dev.alongside.jointtext.channel;

import org.jspecify.annotations.NullMarked;
