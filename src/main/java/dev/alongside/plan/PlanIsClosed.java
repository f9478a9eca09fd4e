package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** A closed plan is kept as it was. */
public class PlanIsClosed extends Refusal {

    public static final String SENTENCE = "This plan is closed and stays as it is";

    PlanIsClosed() {
        super(SENTENCE);
    }
}
