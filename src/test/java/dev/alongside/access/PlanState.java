package dev.alongside.access;

/** Whom the plan is shared with. */
enum PlanState {
    /** Never with anybody. */
    PRIVATE,
    /** With the manager of today; with the former one in an earlier partnership. */
    SHARED,
    /** With nobody any more, after two partnerships. */
    UNSHARED_AGAIN
}
