package dev.alongside.plan;

/** How far a proposed change of a plan is. */
public enum ProposedChangeStatus {
    OPEN,
    AGREED,
    DECLINED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN,
    /** The partnership or the plan ended before it was answered. */
    LAPSED
}
