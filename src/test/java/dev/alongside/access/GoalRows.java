package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.OWNER_ALONE;
import static dev.alongside.access.Rule.PARTNER_ALONE;

import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalChange;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.GoalIsAgreed;
import dev.alongside.goals.GoalIsNotAgreed;
import dev.alongside.goals.Goals;
import dev.alongside.support.ChangedMeanwhile;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Goals, which the owner proposes and the partner agrees to. */
record GoalRows(Goals goals) {

    private static final String ON_BOARD =
            "select 1 from goal where id = ? and title = ? and status = ? and removed_at is null";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new GoalRows(application.getBean(Goals.class));
        return Stream.concat(rows.proposing(), rows.agreeing());
    }

    static Goal goal(Scenario plan) {
        return plan.asOwner(Goals.class, goals -> goals.propose(plan.plan(), draft("Ship the ledger")));
    }

    /** Agreed on by the two of now where there are two, else still a proposal. */
    static Goal agreed(Scenario plan) {
        var goal = goal(plan);
        return plan.state() == PlanState.SHARED ? plan.asPartner(Goals.class, goals -> goals.agree(goal)) : goal;
    }

    private static GoalDraft draft(String title) {
        return new GoalDraft("", title, null, "All teams post to it", "One source of truth", null);
    }

    private Stream<AccessRow<?, ?>> proposing() {
        return Stream.of(
                new AccessRow<>(
                        "Goals.read",
                        BOTH_SIDES,
                        GoalRows::goal,
                        (plan, goal) -> goals.read(plan.plan()),
                        (plan, goal, page) -> page.goals().contains(goal)),
                new AccessRow<>(
                        "Goals.propose",
                        OWNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> goals.propose(id, draft("Retire the old ledger")),
                        (plan, id, goal) -> plan.has(ON_BOARD, goal.id(), "Retire the old ledger", "PROPOSED")
                                && plan.hasNewest(GoalChange.GOAL_PROPOSED)),
                new AccessRow<>(
                        "Goals.edit",
                        OWNER_ALONE,
                        GoalRows::goal,
                        (plan, goal) -> goals.edit(goal, draft("Ship the new ledger")),
                        (plan, goal, edited) -> plan.has(ON_BOARD, goal.id(), "Ship the new ledger", "PROPOSED")
                                && plan.hasNewest(GoalChange.GOAL_EDITED)),
                new AccessRow<>(
                        "Goals.remove",
                        OWNER_ALONE,
                        GoalRows::goal,
                        (plan, goal) -> goals.remove(goal),
                        (plan, goal, removed) -> !plan.has(ON_BOARD, goal.id(), goal.title(), "PROPOSED")
                                && plan.hasNewest(GoalChange.GOAL_REMOVED)),
                new AccessRow<>(
                        "Goals.restore",
                        OWNER_ALONE,
                        plan -> plan.asOwner(Goals.class, goals -> goals.remove(goal(plan))),
                        (plan, goal) -> goals.restore(goal),
                        (plan, goal, restored) -> plan.has(ON_BOARD, goal.id(), goal.title(), "PROPOSED")
                                && plan.hasNewest(GoalChange.GOAL_RESTORED)));
    }

    private Stream<AccessRow<?, ?>> agreeing() {
        var untilAgreed = OWNER_ALONE.butNotIn(Set.of(PlanState.SHARED), GoalIsAgreed.class);
        return Stream.of(
                new AccessRow<>(
                        "Goals.agree",
                        PARTNER_ALONE,
                        GoalRows::goal,
                        (plan, goal) -> goals.agree(goal),
                        (plan, goal, agreed) -> plan.has(ON_BOARD, goal.id(), goal.title(), "AGREED")
                                && plan.hasNewest(GoalChange.GOAL_AGREED)),
                new AccessRow<>(
                        "Goals.agree, to a removed one",
                        PARTNER_ALONE.butNotIn(Set.of(PlanState.values()), ChangedMeanwhile.class),
                        plan -> plan.asOwner(Goals.class, goals -> goals.remove(goal(plan))),
                        (plan, goal) -> goals.agree(goal),
                        (plan, goal, agreed) -> false),
                new AccessRow<>(
                        "Goals.file",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, GoalIsNotAgreed.class),
                        GoalRows::agreed,
                        (plan, goal) -> goals.file(goal, "L9", null),
                        (plan, goal, filed) -> filed.mark().equals("L9")
                                && plan.has(ON_BOARD, goal.id(), goal.title(), "AGREED")
                                && plan.hasNewest(GoalChange.GOAL_FILED)),
                new AccessRow<>(
                        "Goals.edit, of an agreed one",
                        untilAgreed,
                        GoalRows::agreed,
                        (plan, goal) -> goals.edit(goal, draft("Ship half a ledger")),
                        (plan, goal, edited) -> plan.has(ON_BOARD, goal.id(), "Ship half a ledger", "PROPOSED")),
                new AccessRow<>(
                        "Goals.remove, of an agreed one",
                        untilAgreed,
                        GoalRows::agreed,
                        (plan, goal) -> goals.remove(goal),
                        (plan, goal, removed) -> !plan.has(ON_BOARD, goal.id(), goal.title(), "PROPOSED")));
    }
}
