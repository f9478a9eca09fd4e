package dev.alongside.board.goals;

import dev.alongside.board.form.Speaking;
import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.GoalsPage;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanStatus;
import dev.alongside.plan.Side;
import java.util.List;

/** What the Goals tab shows: the goals, what each speaks to, and what was said about it. */
record GoalsTab(GoalsPage goals, CrossReferencePage cross, CommentsPage comments) {

    boolean mayWrite() {
        return is(Side.OWNER);
    }

    boolean mayAgree() {
        return is(Side.PARTNER);
    }

    List<GoalLine> goals(GoalStatus status) {
        return goals.goals().stream()
                .filter(goal -> goal.status() == status)
                .map(this::line)
                .toList();
    }

    static List<Speaking> speaking(CrossReferencePage cross, GoalId goal) {
        return cross.lines().stream()
                .flatMap(line -> line.goals().stream()
                        .filter(behind -> goal.equals(behind.link().goal()))
                        .map(behind -> new Speaking(line.attribute(), behind.link())))
                .toList();
    }

    private GoalLine line(Goal goal) {
        return new GoalLine(
                goal,
                goals.findProgram(goal.program()),
                speaking(cross, goal.id()),
                goal.isFixedIn(goals.view().partnership().map(Partnership::id)),
                comments.on(Subject.goal(goal.id())));
    }

    private boolean is(Side side) {
        var view = goals.view();
        return view.side() == side && view.plan().status() == PlanStatus.ACTIVE;
    }
}
