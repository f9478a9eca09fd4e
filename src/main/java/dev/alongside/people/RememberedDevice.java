package dev.alongside.people;

import java.time.Instant;
import java.util.Set;

/** A browser in which a person stays signed in, with the token that it holds from now on. */
public record RememberedDevice(DeviceId id, PersonId person, Set<Role> roles, String token, Instant usedAt) {

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "device " + id.value();
    }
}
