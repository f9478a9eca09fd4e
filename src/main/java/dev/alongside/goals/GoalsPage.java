package dev.alongside.goals;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.plan.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals of a plan as they were at the view's number, in the order they were written down. */
public record GoalsPage(View view, List<Program> programs, List<Goal> goals) {

    public Optional<Program> findProgram(@Nullable ProgramId id) {
        return programs.stream().filter(program -> program.id().equals(id)).findFirst();
    }
}
