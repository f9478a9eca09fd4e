package dev.alongside.goals;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals of a plan as they were at the view's number, in the order that their owner gave them. */
public record GoalsPage(View view, List<Program> programs, List<Goal> goals, List<ProgressNote> notes) {

    /** A partner reads the notes of their own partnership: earlier ones say that somebody agreed before. */
    static GoalsPage of(View view, List<Program> programs, List<Goal> goals, List<ProgressNote> notes) {
        var now = view.partnership().map(Partnership::id);
        return new GoalsPage(
                view,
                programs,
                goals.stream().map(goal -> goal.readBy(view)).toList(),
                notes.stream()
                        .filter(note -> view.side() == Side.OWNER || note.isOf(now))
                        .toList());
    }

    /** What was noted on a goal, newest first. */
    public List<ProgressNote> notesOn(GoalId goal) {
        return notes.stream().filter(note -> note.goal().equals(goal)).toList();
    }

    public Optional<Program> findProgram(@Nullable ProgramId id) {
        return programs.stream().filter(program -> program.id().equals(id)).findFirst();
    }
}
