package dev.alongside.history;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says about a win.
 *
 * @param vouch who can vouch for it, empty when that is not said
 */
public record WinDraft(
        String title,
        @Nullable LocalDate day,
        @Nullable ProgramId program,
        String impact,
        Measure measure,
        String vouch,
        List<Evidence> evidence) {

    public static final int MOST_EVIDENCE = 20;

    /** Without what can be said later. */
    public WinDraft(
            String title,
            @Nullable LocalDate day,
            @Nullable ProgramId program,
            String impact,
            List<Evidence> evidence) {
        this(title, day, program, impact, Measure.NONE, "", evidence);
    }

    /** What the win says now. */
    public static WinDraft of(Win win) {
        return new WinDraft(
                win.title(), win.day(), win.program(), win.impact(), win.measure(), win.vouch(), win.evidence());
    }

    public WinDraft {
        title = Texts.required(title, Texts.TITLE, "A win needs a title");
        if (day == null) throw new InvalidText("Say when it was; the month is enough");
        impact = Texts.optional(impact, Texts.PARAGRAPH);
        vouch = Texts.optional(vouch, Texts.TITLE);
        evidence = List.copyOf(evidence);
        if (evidence.size() > MOST_EVIDENCE) {
            throw new InvalidText("A win can have %d links to evidence".formatted(MOST_EVIDENCE));
        }
    }

    /** The same, refused when its evidence is not what it has to be by the rules of now. */
    WinDraft checked() {
        var checked = evidence.stream().map(Evidence::checked).toList();
        return new WinDraft(title, day, program, impact, measure, vouch, checked);
    }

    /** The same, filed to this program. */
    public WinDraft in(ProgramId program) {
        return new WinDraft(title, day, program, impact, measure, vouch, evidence);
    }
}
