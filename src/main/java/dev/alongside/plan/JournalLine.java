package dev.alongside.plan;

import dev.alongside.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan.
 *
 * @param number counts the changes of the plan from 1
 * @param actor who did it, null when Alongside did; of several who typed, whoever typed last
 * @param kind name of a {@link JournalKind}
 * @param subject id of the record that changed
 * @param title what the record is called, empty when it has no title
 * @param attribute key of the attribute it is about, empty when it is about none
 * @param authors who typed, when it is about typing; else nobody
 */
public record JournalLine(
        long number,
        @Nullable PersonId actor,
        Instant at,
        String kind,
        UUID subject,
        String title,
        String attribute,
        List<PersonId> authors) {}
