package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** The words are not, or not yet, those that the person had in front of them. */
public class OtherWords extends Refusal {

    OtherWords() {
        super("The words changed a moment ago. Read them again, then decide");
    }
}
