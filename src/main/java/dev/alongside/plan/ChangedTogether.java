package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** The owner of a shared plan does not change alone where it leads. */
public class ChangedTogether extends Refusal {

    ChangedTogether() {
        super("This plan is shared, so both decide. Propose the change to the other side");
    }
}
