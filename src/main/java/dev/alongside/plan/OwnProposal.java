package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** Whoever proposes does not answer. */
public class OwnProposal extends Refusal {

    OwnProposal() {
        super("You proposed this yourself; the other side answers");
    }
}
