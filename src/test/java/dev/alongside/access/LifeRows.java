package dev.alongside.access;

import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanChange;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What becomes of a plan as a whole. */
record LifeRows(PlanLife life) {

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new LifeRows(application.getBean(PlanLife.class)).ending();
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

    static Plan seen(Scenario plan) {
        return plan.asOwner(Plans.class, plans -> plans.view(plan.plan()).plan());
    }
}
