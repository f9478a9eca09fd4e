package dev.alongside.people;

import dev.alongside.support.Refusal;

/** Somebody who was deactivated gets no link to come in with. */
public class NotActive extends Refusal {

    NotActive(Person person) {
        super(person.name() + " is not active. Reactivate them first.");
    }
}
