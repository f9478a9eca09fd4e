package dev.alongside.security;

import dev.alongside.people.DeviceId;
import dev.alongside.people.PersonId;
import dev.alongside.people.RememberedDevices;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person in one session, and when they last touched key or pointer or went somewhere there. */
record SignIn(PersonId person, @Nullable DeviceId device, Instant lastInput) {

    /** For a browser that doesn't stay signed in. */
    static final Duration LIFE = Duration.ofHours(8);

    boolean isOverAt(Instant now) {
        return lastInput.plus(device == null ? LIFE : RememberedDevices.LIFE).isBefore(now);
    }

    boolean isOn(DeviceId some) {
        return some.equals(device);
    }

    SignIn withInput(Instant at) {
        return isOverAt(at) ? this : new SignIn(person, device, at);
    }

    SignIn on(@Nullable DeviceId some) {
        return new SignIn(person, some, lastInput);
    }
}
