package dev.alongside.plan;

/** The hint that a plan has a new journal line; read from {@code number} on to see what. */
public record PlanChanged(PlanId plan, long number) {}
