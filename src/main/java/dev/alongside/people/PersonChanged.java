package dev.alongside.people;

/** A hint on the person's topic: roles, state, password or reporting lines changed, so open screens of theirs look again. */
public record PersonChanged(PersonId person) {}
