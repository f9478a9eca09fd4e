package dev.alongside.jointtext;

import dev.alongside.support.Refusal;

/** The text is known to this person, but typed by somebody else. */
public class TextIsReadOnly extends Refusal {

    TextIsReadOnly() {
        super("This text can only be read by you");
    }
}
