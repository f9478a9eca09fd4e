package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** Only whoever proposed a change takes it back. */
public class NotYourProposal extends Refusal {

    NotYourProposal() {
        super("Only the side that proposed this can take it back");
    }
}
