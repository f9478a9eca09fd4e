package dev.alongside.matrix;

import dev.alongside.support.Id;
import java.util.UUID;

/** The identity of one edition of a career matrix. */
public record EditionId(UUID value) implements Id {

    static EditionId create() {
        return new EditionId(Id.next());
    }
}
