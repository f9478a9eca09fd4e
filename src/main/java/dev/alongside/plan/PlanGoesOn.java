package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** The next plan starts from one that is closed. */
public class PlanGoesOn extends Refusal {

    PlanGoesOn() {
        super("Close this plan first; then the next one can start from it");
    }
}
