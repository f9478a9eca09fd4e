package dev.alongside.history;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the owner says about a win. */
public record WinDraft(
        String title, @Nullable LocalDate day, @Nullable ProgramId program, String impact, List<Evidence> evidence) {

    private static final int MOST_EVIDENCE = 20;

    static WinDraft of(Win win) {
        return new WinDraft(win.title(), win.day(), win.program(), win.impact(), win.evidence());
    }

    public WinDraft {
        title = Texts.required(title, Texts.TITLE, "A win needs a title");
        if (day == null) throw new InvalidText("Say when it was; the month is enough");
        impact = Texts.optional(impact, Texts.PARAGRAPH);
        evidence = List.copyOf(evidence);
        if (evidence.size() > MOST_EVIDENCE) {
            throw new InvalidText("A win can have %d links to evidence".formatted(MOST_EVIDENCE));
        }
    }
}
