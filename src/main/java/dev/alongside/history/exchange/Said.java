package dev.alongside.history.exchange;

import dev.alongside.history.ProgramId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day and the program that a line names, each null when it names none. */
record Said(@Nullable LocalDate day, @Nullable ProgramId program) {

    static final Said NOTHING = new Said(null, null);

    /** With what stands above for what is not said here. */
    Said below(Said above) {
        return new Said(day == null ? above.day : day, program == null ? above.program : program);
    }
}
