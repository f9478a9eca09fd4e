package dev.alongside.goals;

import dev.alongside.plan.PlanId;
import java.util.Set;
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
        var taken = taken(plan, itself);
        if (!draft.mark().isEmpty()) {
            if (taken.contains(draft.mark())) throw new MarkIsTaken(draft.mark());
            return draft;
        }
        return draft.withMark(itself != null ? itself.mark() : Marks.nextFree(taken));
    }

    /** The key that it had, else the next free one. */
    String freeFor(Goal goal) {
        var taken = taken(goal.plan(), goal);
        return taken.contains(goal.mark()) ? Marks.nextFree(taken) : goal.mark();
    }

    private Set<String> taken(PlanId plan, @Nullable Goal but) {
        return goals.findByPlanAndRemovedAtIsNullOrderById(plan).stream()
                .filter(goal -> but == null || !goal.id().equals(but.id()))
                .map(Goal::mark)
                .collect(Collectors.toSet());
    }
}
