package dev.alongside.people;

import dev.alongside.support.Refusal;

/** A manager with people keeps the role until their lines end. */
public class StillManages extends Refusal {

    StillManages(Person manager) {
        super(manager.firstName() + " still manages people. End these reporting lines first.");
    }
}
