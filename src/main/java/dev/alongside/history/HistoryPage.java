package dev.alongside.history;

import dev.alongside.plan.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Programs and wins of a plan as they were at the view's number; newest first.
 *
 * @param narratives what is told of wins, by their id
 */
public record HistoryPage(View view, List<Program> programs, List<Win> wins, Map<String, String> narratives) {

    /** Empty when nothing is told of it yet. */
    public String narrative(Win win) {
        return narratives.getOrDefault(win.id().value().toString(), "");
    }

    public Optional<Program> findProgram(@Nullable ProgramId id) {
        return programs.stream().filter(program -> program.id().equals(id)).findFirst();
    }
}
