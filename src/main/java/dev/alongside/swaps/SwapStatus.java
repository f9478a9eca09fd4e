package dev.alongside.swaps;

/** How far a swap is. */
public enum SwapStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN,
    /** Not answered when its partnership ended; read from that, never stored. */
    LAPSED
}
