package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** The plan's edition of the matrix has no such attribute. */
public class UnknownAttribute extends Refusal {

    UnknownAttribute() {
        super("This edition of the career matrix has no such attribute");
    }
}
