package dev.alongside.crossref;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Standing}. */
public record StandingId(UUID value) implements Id {

    static StandingId create() {
        return new StandingId(Id.next());
    }
}
