package dev.alongside.crossref;

import dev.alongside.matrix.Edition;
import dev.alongside.support.Refusal;

/** The plan's edition of the matrix has no such attribute. */
public class UnknownAttribute extends Refusal {

    UnknownAttribute() {
        super("This edition of the career matrix has no such attribute");
    }

    /** Refuses a key that the edition doesn't know. */
    public static void refuse(Edition edition, String attribute) {
        if (edition.findAttribute(attribute).isEmpty()) throw new UnknownAttribute();
    }
}
