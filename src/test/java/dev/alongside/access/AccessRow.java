package dev.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.alongside.support.NotFound;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One act: who may do it, how it is tried, and how one sees that it was done.
 *
 * @param act class and method, after a comma maybe in which case
 * @param before makes what the act is done to, before anybody tries
 * @param reached whether the act did what it says: for a write in the database, for a read in its result
 */
record AccessRow<S, R>(
        String act,
        Rule rule,
        Function<Scenario, S> before,
        BiFunction<Scenario, S, R> attempt,
        Reached<S, R> reached) {

    @FunctionalInterface
    interface Reached<S, R> {
        boolean in(Scenario plan, S before, R result);
    }

    /** Class and method alone. */
    String method() {
        return act.split(",", 2)[0];
    }

    String name(Relation who, PlanState state) {
        return "%s · %s · %s %s".formatted(act, who, state, lets(who, state) ? "may" : "may not");
    }

    boolean lets(Relation who, PlanState state) {
        return rule.refusal(who, state).isEmpty();
    }

    /** Everything is there; nobody has tried yet. */
    Prepared<S> prepare(Scenario plan) {
        return new Prepared<>(this, plan, before.apply(plan));
    }

    record Prepared<S>(AccessRow<S, ?> row, Scenario plan, S seen) {

        /** Fails unless the act does what it says for whoever may, and is refused without a trace for everyone else. */
        void checkAs(Relation who) {
            row.check(plan.as(who), seen);
        }
    }

    private void check(Scenario plan, S seen) {
        rule.refusal(plan.who(), plan.state())
                .ifPresentOrElse(refusal -> checkMayNot(plan, seen, refusal), () -> checkMay(plan, seen));
    }

    private void checkMay(Scenario plan, S seen) {
        var name = name(plan.who(), plan.state());
        try {
            var result = plan.tryAct(() -> attempt.apply(plan, seen));
            assertThat(reached.in(plan, seen, result))
                    .as("%s: reached, with %s", name, result)
                    .isTrue();
        } catch (RuntimeException refused) {
            throw new AssertionError(name + ": refused", refused);
        }
    }

    private void checkMayNot(Scenario plan, S seen, Class<? extends Exception> refusal) {
        var name = name(plan.who(), plan.state());
        var rows = plan.rows();

        var thrown = catchThrowable(() -> plan.tryAct(() -> attempt.apply(plan, seen)));

        assertThat(thrown).as("%s: refusal", name).isInstanceOf(refusal);
        if (refusal == NotFound.class) assertThat(thrown).as(name).hasMessage(new NotFound().getMessage());
        assertThat(plan.rows()).as("%s: what the database holds", name).isEqualTo(rows);
    }
}
