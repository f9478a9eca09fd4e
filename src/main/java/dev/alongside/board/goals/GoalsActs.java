package dev.alongside.board.goals;

import dev.alongside.board.form.Speaking;
import dev.alongside.comments.Comments;
import dev.alongside.comments.SubjectKind;
import dev.alongside.crossref.Achieving;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Speakers;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalOrder;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.plan.PlanId;
import dev.alongside.swaps.Swaps;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services behind the Goals tab. */
@Component
record GoalsActs(
        Goals goals,
        GoalOrder order,
        Progress progress,
        Speakers speakers,
        CrossReference cross,
        Achieving achieving,
        Swaps swaps,
        Comments comments) {

    GoalsTab read(PlanId plan) {
        return new GoalsTab(
                goals.read(plan), cross.links(plan), swaps.read(plan), comments.read(plan, SubjectKind.GOAL));
    }

    /** What it speaks to now. */
    List<Speaking> speaking(Goal goal) {
        return Speaking.of(cross.links(goal.plan()), goal.id());
    }
}
