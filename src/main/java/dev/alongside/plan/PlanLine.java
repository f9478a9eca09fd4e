package dev.alongside.plan;

import dev.alongside.matrix.EditionId;

/** A plan in a list: whose it is and where it leads, with the keys of its levels. */
public record PlanLine(
        PlanId id,
        String ownerName,
        EditionId edition,
        String currentLevel,
        String targetLevel,
        String cycle,
        PlanStatus status) {}
