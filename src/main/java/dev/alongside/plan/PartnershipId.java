package dev.alongside.plan;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Partnership}. */
public record PartnershipId(UUID value) implements Id {

    static PartnershipId create() {
        return new PartnershipId(Id.next());
    }
}
