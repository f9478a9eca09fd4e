package dev.alongside.board.goals;

import dev.alongside.goals.Goal;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a goal that is achieved, as typed. */
record AchieveWords(
        String title, @Nullable LocalDate day, @Nullable ProgramId program, String impact) {

    /** What the goal says already. */
    static AchieveWords of(Goal goal, LocalDate today) {
        return new AchieveWords(
                goal.title(), today, goal.program(), goal.impact().isEmpty() ? goal.outcome() : goal.impact());
    }

    WinDraft draft() {
        return new WinDraft(title, day, program, impact, List.of());
    }
}
