/** Makes wins of what people wrote down elsewhere: lines, lists and files. */
@NamedInterface("exchange")
@NullMarked
package dev.alongside.history.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
