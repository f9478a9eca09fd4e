package dev.alongside.swaps;

import dev.alongside.support.Refusal;

/** An answer stands. */
public class SwapIsAnswered extends Refusal {

    SwapIsAnswered() {
        super("This proposal is answered already");
    }
}
