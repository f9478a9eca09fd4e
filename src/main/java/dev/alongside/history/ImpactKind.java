package dev.alongside.history;

/** What a business impact is about. */
public enum ImpactKind {
    REVENUE,
    COST,
    TIME,
    RISK,
    QUALITY,
    CUSTOMERS,
    PEOPLE
}
