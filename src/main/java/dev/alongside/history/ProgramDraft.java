package dev.alongside.history;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the owner says about a program: its name, their role in it, and from when to when. */
public record ProgramDraft(
        String name,
        String role,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay) {

    public ProgramDraft {
        name = Texts.required(name, Texts.TITLE, "A program needs a name");
        role = Texts.optional(role, Texts.TITLE);
        if (fromDay != null && toDay != null && toDay.isBefore(fromDay)) {
            throw new InvalidText("A program can't end before it begins");
        }
    }
}
