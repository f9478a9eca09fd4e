package dev.alongside.people;

import dev.alongside.support.Refusal;

/** Only somebody with the role can be at the upper end of a line. */
public class NotAManager extends Refusal {

    NotAManager(Person person) {
        super(person.firstName() + " does not have the role Manager");
    }
}
