package dev.alongside.history;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Program}. */
public record ProgramId(UUID value) implements Id {

    static ProgramId create() {
        return new ProgramId(Id.next());
    }
}
