package dev.alongside.plan;

import dev.alongside.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the reader manages today, with a plan they share, open or closed, if they share one.
 *
 * @param changedAt when the shared plan last changed, null without a shared plan
 */
public record ReportLine(
        PersonId person,
        String name,
        Optional<PlanLine> plan,
        @Nullable Instant changedAt) {}
