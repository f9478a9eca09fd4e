package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** What is offered or confirmed is not offered once more. */
public class AlreadyOffered extends Refusal {

    AlreadyOffered() {
        super("This reading is offered already");
    }
}
