package dev.alongside.access;

import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.crossref.Achieving;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalChange;
import dev.alongside.goals.GoalIsNotAchieved;
import dev.alongside.goals.GoalIsNotAgreed;
import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Agreed goals, which their owner achieves. */
record AchievingRows(Achieving achieving) {

    private static final String STATE = """
            select 1 from goal join win on win.id = goal.achieved_win
            where goal.id = ? and status = 'ACHIEVED' and win.removed_at is null
            """;

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new AchievingRows(application.getBean(Achieving.class)).rows();
    }

    private Stream<AccessRow<?, ?>> rows() {
        return Stream.of(
                new AccessRow<>(
                        "Achieving.achieve",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, GoalIsNotAgreed.class),
                        GoalRows::agreed,
                        (plan, goal) -> achieving.achieve(goal, came()),
                        (plan, goal, achieved) ->
                                plan.has(STATE, goal.id()) && plan.hasNewest(GoalChange.GOAL_ACHIEVED)),
                new AccessRow<>(
                        "Achieving.takeBack",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, GoalIsNotAchieved.class),
                        AchievingRows::achieved,
                        (plan, goal) -> achieving.takeBack(goal),
                        (plan, goal, agreed) ->
                                !plan.has(STATE, goal.id()) && plan.hasNewest(GoalChange.GOAL_NOT_ACHIEVED)));
    }

    private static Goal achieved(Scenario plan) {
        var agreed = GoalRows.agreed(plan);
        return plan.state() == PlanState.SHARED
                ? plan.asOwner(Achieving.class, achieving -> achieving.achieve(agreed, came()))
                : agreed;
    }

    private static WinDraft came() {
        return new WinDraft("Shipped the ledger", LocalDate.of(2026, 11, 20), null, "", List.of());
    }
}
