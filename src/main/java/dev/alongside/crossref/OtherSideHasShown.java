package dev.alongside.crossref;

import dev.alongside.support.Refusal;

/** Once both have shown, neither takes their view back. */
public class OtherSideHasShown extends Refusal {

    OtherSideHasShown() {
        super("You both have shown your views; they stay visible to each other");
    }
}
