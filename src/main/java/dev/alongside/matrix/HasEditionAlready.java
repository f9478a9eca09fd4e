package dev.alongside.matrix;

import dev.alongside.support.Refusal;

/** Someone wants to publish a first edition of a matrix that has one. */
public class HasEditionAlready extends Refusal {

    HasEditionAlready(String title) {
        super("“%s” has edition 1 already; new editions come with revisions".formatted(title));
    }
}
