package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** The step needs somebody on the other side. */
public class NotShared extends Refusal {

    public NotShared() {
        super("This plan is not shared with anyone");
    }
}
