package dev.alongside.board.ribbon;

import dev.alongside.history.ProgramId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A program and when it ran.
 *
 * @param until its last day, null while it runs
 */
public record TimelineProgram(
        ProgramId id,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean isDated() {
        return from != null || until != null;
    }
}
