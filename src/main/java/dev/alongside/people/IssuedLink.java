package dev.alongside.people;

import java.time.Instant;

/** A one-time link at the only moment its token is known; the path leads to the page that takes it. */
public record IssuedLink(String token, Instant expiresAt) {

    public String path() {
        return "/welcome/" + token;
    }
}
