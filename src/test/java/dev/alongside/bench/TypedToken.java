package dev.alongside.bench;

import java.util.Optional;

/** A token with its neighbours in the text that its typist saw. */
record TypedToken(String token, Optional<String> before, Optional<String> after) {}
