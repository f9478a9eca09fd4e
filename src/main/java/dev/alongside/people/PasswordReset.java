package dev.alongside.people;

import java.time.Instant;

/** Who reset a person's password, and when. */
public record PasswordReset(String by, Instant at) {}
