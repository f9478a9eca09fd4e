package dev.alongside.plan;

/** The hint, on a person's own topic, that they changed something on a plan that only they may see. */
public record PlanWhispered(PlanId plan) {}
