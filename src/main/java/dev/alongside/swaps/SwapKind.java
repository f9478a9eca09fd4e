package dev.alongside.swaps;

/** What a swap would do to the goals. */
public enum SwapKind {
    /** One more goal. */
    ADD
}
