package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** A plan leads from one level to another. */
public class LevelsAreTheSame extends Refusal {

    LevelsAreTheSame() {
        super("Choose a level to aim for that is not the one you have");
    }
}
