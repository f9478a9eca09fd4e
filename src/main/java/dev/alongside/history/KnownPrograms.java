package dev.alongside.history;

import dev.alongside.plan.Act;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import dev.alongside.support.jdbc.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wins and goals can only be filed to programs of their own plan. */
@Component
public class KnownPrograms {

    private record AskedPrograms(PlanId plan) {}

    private final ProgramRepository programs;

    KnownPrograms(ProgramRepository programs) {
        this.programs = programs;
    }

    /** The programs on the board, newest first. Only for callers that have checked the reader's rights. */
    public List<Program> of(PlanId plan) {
        return Snapshot.once(
                new AskedPrograms(plan), () -> programs.findByPlanAndRemovedAtIsNullOrderByFromDayDescIdDesc(plan));
    }

    /** Refused like something unknown when the program belongs to another plan; null is no program. */
    public void require(Act act, @Nullable ProgramId program) {
        if (program == null) return;
        var found = programs.findById(program).orElseThrow(NotFound::new);
        if (!found.plan().equals(act.plan().id())) throw new NotFound();
    }
}
