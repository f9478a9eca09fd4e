package dev.alongside.swaps;

import dev.alongside.support.Refusal;

/** Whoever proposes does not answer. */
public class OwnSwap extends Refusal {

    OwnSwap() {
        super("You proposed this yourself; the other side answers");
    }
}
