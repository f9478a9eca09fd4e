package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** Whoever deletes a plan types where it leads, so that nobody does it by accident. */
public class NotTheTarget extends Refusal {

    NotTheTarget(String title) {
        super("Type “%s” to delete this plan. Nothing is deleted yet".formatted(title));
    }
}
