package dev.alongside.goals;

import static java.util.stream.Collectors.toSet;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals of a plan as they were at the view's number, in the order that their owner gave them. */
public record GoalsPage(View view, List<Program> programs, List<Goal> goals, List<ProgressNote> notes) {

    /** To a partner, a goal that is a proposal has no notes: they are about what an earlier one agreed to. */
    static GoalsPage of(View view, List<Program> programs, List<Goal> goals, List<ProgressNote> notes) {
        var read = goals.stream().map(goal -> goal.readBy(view)).toList();
        var told = read.stream()
                .filter(goal -> view.side() == Side.OWNER || goal.status() != GoalStatus.PROPOSED)
                .map(Goal::id)
                .collect(toSet());
        return new GoalsPage(
                view,
                programs,
                read,
                notes.stream().filter(note -> told.contains(note.goal())).toList());
    }

    /** What was noted on a goal, newest first. */
    public List<ProgressNote> notesOn(GoalId goal) {
        return notes.stream().filter(note -> note.goal().equals(goal)).toList();
    }

    public Optional<Program> findProgram(@Nullable ProgramId id) {
        return programs.stream().filter(program -> program.id().equals(id)).findFirst();
    }
}
