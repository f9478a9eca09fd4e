package dev.alongside.people;

/** What a one-time link lets its holder do. */
public enum LinkPurpose {
    INVITE,
    RESET,
    FIRST_ADMIN
}
