package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** What is proposed has to differ from what is. */
public class NothingChanges extends Refusal {

    NothingChanges() {
        super("The plan says that already. Choose another target level or another cycle");
    }
}
