package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** A closed plan is kept as it was. */
public class PlanIsClosed extends Refusal {

    PlanIsClosed() {
        super("This plan is closed and stays as it is");
    }
}
