package dev.alongside.people;

import java.util.Optional;

/** What somebody who opens a valid one-time link sees; nobody yet for the first admin. */
public record OpenLink(LinkPurpose purpose, Optional<Person> person) {}
