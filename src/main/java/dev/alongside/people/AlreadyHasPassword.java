package dev.alongside.people;

import dev.alongside.support.Refusal;

/** An invitation is for somebody who has not been in yet. */
public class AlreadyHasPassword extends Refusal {

    AlreadyHasPassword(Person person) {
        super(person.name() + " already has a password. Reset it instead.");
    }
}
