package dev.alongside.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person in the list of an admin, with the lines above them, the newest first. */
public record PersonRow(
        Person person, boolean hasPassword, @Nullable Instant linkUntil, List<LineRow> lines) {

    /** A line with the name at its upper end. */
    public record LineRow(ReportingLine line, String managerName) {}
}
