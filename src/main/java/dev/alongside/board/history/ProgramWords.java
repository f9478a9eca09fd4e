package dev.alongside.board.history;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is in the form of a program, as typed. */
record ProgramWords(
        String name,
        String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final ProgramWords NOTHING = new ProgramWords("", "", null, null);

    static ProgramWords of(Program program) {
        return new ProgramWords(program.name(), program.role(), program.fromDay(), program.toDay());
    }

    ProgramDraft draft() {
        return new ProgramDraft(name, role, from, to);
    }
}
