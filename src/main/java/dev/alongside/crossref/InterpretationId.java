package dev.alongside.crossref;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of an {@link Interpretation}. */
public record InterpretationId(UUID value) implements Id {

    static InterpretationId create() {
        return new InterpretationId(Id.next());
    }
}
