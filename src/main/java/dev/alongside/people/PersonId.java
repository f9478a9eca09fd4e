package dev.alongside.people;

import dev.alongside.support.Id;
import java.util.UUID;

/** The identity of a person. */
public record PersonId(UUID value) implements Id {

    static PersonId create() {
        return new PersonId(Id.next());
    }
}
