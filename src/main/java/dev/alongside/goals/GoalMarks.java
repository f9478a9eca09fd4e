package dev.alongside.goals;

import dev.alongside.plan.PlanId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each goal of a plan a short key that no other one has. */
@Component
class GoalMarks {

    private final GoalRepository goals;

    GoalMarks(GoalRepository goals) {
        this.goals = goals;
    }

    /** With the key that was asked for, the one that the goal has, or the next free one. */
    GoalDraft marked(PlanId plan, GoalDraft draft, @Nullable Goal itself) {
        if (!draft.mark().isEmpty()) {
            requireFree(plan, draft.mark(), itself);
            return draft;
        }
        if (itself != null) return draft.withMark(itself.mark());
        var taken = goals.findByPlanAndRemovedAtIsNullOrderById(plan).stream()
                .map(Goal::mark)
                .collect(Collectors.toSet());
        return draft.withMark(Marks.nextFree(taken));
    }

    void requireFree(PlanId plan, String mark, @Nullable Goal itself) {
        goals.findByPlanAndRemovedAtIsNullOrderById(plan).stream()
                .filter(goal -> itself == null || !goal.id().equals(itself.id()))
                .filter(goal -> goal.mark().equals(mark))
                .findAny()
                .ifPresent(taken -> {
                    throw new MarkIsTaken(mark);
                });
    }
}
