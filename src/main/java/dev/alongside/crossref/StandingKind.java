package dev.alongside.crossref;

/** How one side sees one attribute; UNCLEAR speaks about the wording, not the person. */
public enum StandingKind {
    GAP,
    MEETING,
    EXCEEDING,
    UNCLEAR
}
