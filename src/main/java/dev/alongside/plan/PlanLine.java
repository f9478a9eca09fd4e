package dev.alongside.plan;

import dev.alongside.matrix.EditionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list: whose it is and where it leads, with the keys of its levels.
 *
 * @param outcome how it came out, empty while it goes on
 * @param closedAt null while it goes on
 */
public record PlanLine(
        PlanId id,
        String ownerName,
        EditionId edition,
        String currentLevel,
        String targetLevel,
        String cycle,
        PlanStatus status,
        String outcome,
        @Nullable Instant closedAt) {}
