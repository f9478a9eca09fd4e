package dev.alongside.crossref;

import java.time.LocalDate;

/** A win that speaks to an attribute, and the link that says how. */
public record WinBehind(Link link, String title, LocalDate day, String program) {}
