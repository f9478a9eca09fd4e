package dev.alongside.people;

/** No browser stays signed in for this person any more; published inside the transaction. */
public record DevicesForgotten(PersonId person) {}
