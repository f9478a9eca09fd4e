package dev.alongside.swaps;

import dev.alongside.plan.JournalKind;

/** What happens to swaps. */
public enum SwapChange implements JournalKind {
    SWAP_PROPOSED,
    SWAP_ACCEPTED,
    SWAP_DECLINED,
    SWAP_WITHDRAWN
}
