package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** A TPM has one active plan for each matrix. */
public class ActivePlanExists extends Refusal {

    ActivePlanExists(String matrixTitle) {
        super("You already have an active plan for %s".formatted(matrixTitle));
    }
}
