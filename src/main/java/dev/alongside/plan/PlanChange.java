package dev.alongside.plan;

/** What happens to a plan itself. */
public enum PlanChange implements JournalKind {
    PLAN_MADE,
    PLAN_SHARED,
    PLAN_UNSHARED,
    PARTNERSHIP_ENDED,
    PLAN_CLOSED,
    INTENTION_TYPED
}
