package dev.alongside.board.goals;

import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalDraft;
import dev.alongside.history.ProgramId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in the form of a goal, as typed.
 *
 * @param speaks how it speaks to each attribute, by the attribute's key
 */
record GoalWords(
        String mark,
        String title,
        @Nullable ProgramId program,
        String outcome,
        String impact,
        @Nullable LocalDate due,
        Map<String, String> speaks) {

    static final GoalWords NOTHING = new GoalWords("", "", null, "", "", null, Map.of());

    static GoalWords of(Goal goal, Map<String, String> speaks) {
        return new GoalWords(
                goal.mark(), goal.title(), goal.program(), goal.outcome(), goal.impact(), goal.due(), speaks);
    }

    GoalDraft draft() {
        return new GoalDraft(mark, title, program, outcome, impact, due);
    }
}
