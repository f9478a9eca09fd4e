package dev.alongside.people;

import dev.alongside.support.Refusal;

/** A person without a role could do nothing here. */
public class NoRole extends Refusal {

    NoRole() {
        super("Choose at least one role");
    }
}
