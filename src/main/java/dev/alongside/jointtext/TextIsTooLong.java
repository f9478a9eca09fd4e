package dev.alongside.jointtext;

import dev.alongside.support.Refusal;

/** What was typed doesn't fit. */
public class TextIsTooLong extends Refusal {

    TextIsTooLong(int most) {
        super("A text can have %,d characters; this one would have more".formatted(most));
    }
}
