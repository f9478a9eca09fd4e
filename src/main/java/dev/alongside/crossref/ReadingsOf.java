package dev.alongside.crossref;

import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.util.UUID;

/** The topic of all words that are typed in the readings of a plan, key by key. */
public record ReadingsOf(PlanId plan) implements Id {

    @Override
    public UUID value() {
        return plan.value();
    }
}
