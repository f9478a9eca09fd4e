package dev.alongside.swaps;

import dev.alongside.support.Refusal;

/** Only whoever proposed it takes it back. */
public class NotYourSwap extends Refusal {

    NotYourSwap() {
        super("Only the side that proposed this can take it back");
    }
}
