package dev.alongside.crossref;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Link}. */
public record LinkId(UUID value) implements Id {

    static LinkId create() {
        return new LinkId(Id.next());
    }
}
