package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** An answer stands. */
public class ProposalIsAnswered extends Refusal {

    ProposalIsAnswered() {
        super("This proposal is answered already");
    }
}
