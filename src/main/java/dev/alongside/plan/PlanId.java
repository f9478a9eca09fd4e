package dev.alongside.plan;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Plan}; also the topic of its hints. */
public record PlanId(UUID value) implements Id {

    static PlanId create() {
        return new PlanId(Id.next());
    }
}
