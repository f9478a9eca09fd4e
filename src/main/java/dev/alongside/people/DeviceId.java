package dev.alongside.people;

import dev.alongside.support.Id;
import java.util.UUID;

/** The identity of a browser in which somebody stays signed in. */
public record DeviceId(UUID value) implements Id {

    static DeviceId create() {
        return new DeviceId(Id.next());
    }
}
