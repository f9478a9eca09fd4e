package dev.alongside.board;

import dev.alongside.history.ProgramDraft;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program of the story that the demo tells.
 *
 * @param from how many months ago it began
 * @param until how many months ago it ended, null while it goes on
 */
record DemoProgram(String name, int from, @Nullable Integer until) {

    static List<DemoProgram> ofTomas() {
        return List.of(
                new DemoProgram("Alpha", 8, null),
                new DemoProgram("Checkout renewal", 20, 9),
                new DemoProgram("Operations review", 10, null),
                new DemoProgram("EU residency", 18, 12));
    }

    ProgramDraft draft(LocalDate today) {
        return new ProgramDraft(
                name, "Lead TPM", today.minusMonths(from), until == null ? null : today.minusMonths(until));
    }
}
