package dev.alongside.plan;

/** Whether the two still work on a plan. */
public enum PlanStatus {
    ACTIVE,
    CLOSED
}
