package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** The plan is known to this person, the step belongs to the other side. */
public class NotAllowed extends Refusal {

    public NotAllowed() {
        super("That step belongs to the other side of this plan");
    }
}
