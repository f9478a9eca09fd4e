package dev.alongside.plan;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link ProposedChange}. */
public record ProposedChangeId(UUID value) implements Id {

    static ProposedChangeId create() {
        return new ProposedChangeId(Id.next());
    }
}
