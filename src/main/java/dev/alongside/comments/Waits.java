package dev.alongside.comments;

/** For whose answer a comment waits. */
public enum Waits {
    FOR_NOBODY,
    FOR_READER,
    FOR_OTHER
}
