package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** A plan has one partner at a time. */
public class AlreadyShared extends Refusal {

    AlreadyShared() {
        super("This plan is shared already");
    }
}
