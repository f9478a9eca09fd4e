package dev.alongside.crossref;

/** How far two people agree on how they read an attribute. */
public enum InterpretationStatus {
    DRAFT,
    /** One side says that this is how they read it. */
    OFFERED,
    /** The other side says so, too. */
    CONFIRMED
}
