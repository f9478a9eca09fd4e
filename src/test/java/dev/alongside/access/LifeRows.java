package dev.alongside.access;

import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.history.Win;
import dev.alongside.plan.NextPlan;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanChange;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of a plan as a whole. */
record LifeRows(PlanLife life, NextPlan next) {

    /** For TPMs; who is one may still have no part in the plan before. */
    private static final Rule START = (who, state) -> {
        if (!who.isTpm()) return Optional.of(AccessDeniedException.class);
        return OWNER_ALONE.refusal(who, state);
    };

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new LifeRows(application.getBean(PlanLife.class), application.getBean(NextPlan.class));
        return Stream.concat(rows.ending(), rows.beginning());
    }

    private Stream<AccessRow<?, ?>> ending() {
        return Stream.of(
                new AccessRow<>(
                        "PlanLife.close",
                        OWNER_ALONE,
                        LifeRows::seen,
                        (plan, seen) -> life.close(seen, "Promoted"),
                        (plan, seen, closed) ->
                                plan.has("select 1 from plan where id = ? and status = 'CLOSED'", seen.id())
                                        && plan.hasNewest(PlanChange.PLAN_CLOSED)),
                new AccessRow<>(
                        "PlanLife.delete",
                        OWNER_ALONE,
                        LifeRows::seen,
                        (plan, seen) -> {
                            life.delete(seen.id(), "TPM II");
                            return seen;
                        },
                        (plan, seen, same) -> !plan.has("select 1 from plan where id = ?", seen.id())));
    }

    private Stream<AccessRow<?, ?>> beginning() {
        return Stream.of(new AccessRow<>(
                "NextPlan.start",
                START,
                LifeRows::closed,
                (plan, win) ->
                        next.start(plan.plan(), new PlanDraft(plan.edition().id(), "t1", "t2", "Autumn 2027")),
                (plan, win, made) -> plan.has("select 1 from plan where id = ? and owner = ?", made.id(), plan.self())
                        && plan.has("select 1 from win where plan = ? and title = ?", made.id(), win.title())));
    }

    private static Win closed(Scenario plan) {
        var win = HistoryRows.win(plan);
        plan.asOwner(PlanLife.class, life -> life.close(seen(plan), "Promoted"));
        return win;
    }

    static Plan seen(Scenario plan) {
        return plan.asOwner(Plans.class, plans -> plans.view(plan.plan()).plan());
    }
}
