package dev.alongside.comments;

/** What a reader may do with a thread as a whole. */
public enum ThreadStep {
    NONE,
    RESOLVE,
    REOPEN
}
