package dev.alongside.history;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Win}. */
public record WinId(UUID value) implements Id {

    static WinId create() {
        return new WinId(Id.next());
    }
}
