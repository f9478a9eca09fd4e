package dev.alongside.people;

import dev.alongside.support.Refusal;

/** Without an admin nobody could let people in any more. */
public class LastAdmin extends Refusal {

    LastAdmin() {
        super("This is the last active admin. Make somebody else an admin first.");
    }
}
