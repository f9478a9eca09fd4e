package dev.alongside.swaps;

/** How far a swap is. */
public enum SwapStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN
}
