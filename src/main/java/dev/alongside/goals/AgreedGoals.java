package dev.alongside.goals;

import dev.alongside.history.KnownPrograms;
import dev.alongside.plan.Act;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.Partnership;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Goals that come to the board agreed, because one side proposed them to the other. */
@Component
public class AgreedGoals {

    private final GoalRepository goals;
    private final GoalMarks marks;
    private final KnownPrograms programs;

    AgreedGoals(GoalRepository goals, GoalMarks marks, KnownPrograms programs) {
        this.goals = goals;
        this.marks = marks;
        this.programs = programs;
    }

    /** Only for an act whose feature has checked that the other side proposed it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Goal add(Act act, GoalDraft draft) {
        var partnership = act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
        programs.require(act, draft.program());
        var plan = act.plan().id();
        var agreed =
                goals.save(Goal.propose(plan, marks.marked(plan, draft, null)).agree(partnership));
        act.journal(GoalChange.GOAL_AGREED, agreed.id(), null, agreed);
        return agreed;
    }
}
