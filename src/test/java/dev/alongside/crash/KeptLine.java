package dev.alongside.crash;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of the journal as the database holds it.
 *
 * @param before null where the record was not on the board
 * @param after null where the record is no longer on the board
 */
record KeptLine(
        long number,
        String kind,
        UUID subject,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** Taking these off the board makes one more version of them; other records are deleted. */
    private static final Set<String> REMOVED = Set.of("WIN_REMOVED", "GOAL_REMOVED");

    Acknowledgement act() {
        var record = after == null ? requireNonNull(before) : after;
        var version = record.path("version").asLong();
        return new Acknowledgement(kind, subject, REMOVED.contains(kind) ? version + 1 : version);
    }
}
