package dev.alongside.history;

import dev.alongside.plan.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programs and wins of a plan as they were at the view's number; newest first. */
public record HistoryPage(View view, List<Program> programs, List<Win> wins) {

    public Optional<Program> findProgram(@Nullable ProgramId id) {
        return programs.stream().filter(program -> program.id().equals(id)).findFirst();
    }
}
