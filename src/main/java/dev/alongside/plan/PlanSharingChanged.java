package dev.alongside.plan;

/** The hint, on the partner's own topic, that a plan was shared with them or is no longer, or is closed. */
public record PlanSharingChanged(PlanId plan) {}
