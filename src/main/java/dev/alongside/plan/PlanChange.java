package dev.alongside.plan;

/** What happens to a plan itself. */
public enum PlanChange implements JournalKind {
    PLAN_MADE,
    PLAN_SHARED,
    PLAN_UNSHARED,
    PARTNERSHIP_ENDED,
    PLAN_CHANGED,
    PLAN_CHANGE_PROPOSED,
    PLAN_CHANGE_AGREED,
    PLAN_CHANGE_DECLINED,
    PLAN_CHANGE_WITHDRAWN,
    PLAN_CHANGE_LAPSED,
    PLAN_CLOSED,
    INTENTION_TYPED
}
