package dev.alongside.people;

import dev.alongside.support.Refusal;

/** Somebody else signs in with this name. */
public class SignInNameTaken extends Refusal {

    SignInNameTaken(String name) {
        super("Somebody already signs in as " + name);
    }
}
