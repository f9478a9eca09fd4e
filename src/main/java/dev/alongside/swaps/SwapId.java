package dev.alongside.swaps;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Swap}. */
public record SwapId(UUID value) implements Id {

    static SwapId create() {
        return new SwapId(Id.next());
    }
}
