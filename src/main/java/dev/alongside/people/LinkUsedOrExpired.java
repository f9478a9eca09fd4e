package dev.alongside.people;

import dev.alongside.support.Refusal;

/** A one-time link works once and for a day. */
public class LinkUsedOrExpired extends Refusal {

    LinkUsedOrExpired() {
        super("This link was used or is too old. Ask an admin for a new one.");
    }
}
