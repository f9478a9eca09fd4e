package dev.alongside.goals;

import dev.alongside.history.ProgramId;
import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says about a goal.
 *
 * @param mark the short key on the board, e.g. "X"; empty for the next free letter
 * @param outcome how one will see that it is reached
 * @param impact what it does for the business
 */
public record GoalDraft(
        String mark,
        String title,
        @Nullable ProgramId program,
        String outcome,
        String impact,
        @Nullable LocalDate due) {

    private static final int MOST = 3;

    static GoalDraft of(Goal goal) {
        return new GoalDraft(goal.mark(), goal.title(), goal.program(), goal.outcome(), goal.impact(), goal.due());
    }

    /** The same words under this key and in this program. */
    static GoalDraft filed(Goal goal, String mark, @Nullable ProgramId program) {
        return new GoalDraft(mark, goal.title(), program, goal.outcome(), goal.impact(), goal.due());
    }

    public GoalDraft {
        mark = Texts.optional(mark, 20).toUpperCase(Locale.ROOT);
        if (mark.length() > MOST) throw new InvalidText("A goal's key has at most three characters");
        title = Texts.required(title, Texts.TITLE, "A goal needs a title");
        outcome = Texts.required(outcome, Texts.PARAGRAPH, "Say how you both will see that it is reached");
        impact = Texts.optional(impact, Texts.PARAGRAPH);
    }

    GoalDraft withMark(String mark) {
        return new GoalDraft(mark, title, program, outcome, impact, due);
    }
}
