package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** Only what the other side offers can be confirmed or questioned. */
public class NothingOffered extends Refusal {

    NothingOffered() {
        super("The other side does not offer this reading at the moment");
    }
}
