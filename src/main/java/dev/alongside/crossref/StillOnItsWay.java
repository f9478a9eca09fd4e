package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** Nobody decides on words that the server doesn't have yet. */
public class StillOnItsWay extends Refusal {

    StillOnItsWay() {
        super("What you typed is still on its way. Try again in a moment");
    }
}
