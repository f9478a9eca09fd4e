package dev.alongside.comments;

/** What there can be comments on. */
public enum SubjectKind {
    WIN,
    GOAL,
    ATTRIBUTE
}
