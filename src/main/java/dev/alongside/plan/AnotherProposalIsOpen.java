package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** Two people decide on one change of a plan at a time. */
public class AnotherProposalIsOpen extends Refusal {

    AnotherProposalIsOpen() {
        super("There is a proposal to change this plan already. It has to be answered or taken back first");
    }
}
