package dev.alongside.board.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A proposal to lead the plan elsewhere waits for the other side until it is answered. */
class PlanChangesThatWaitTest extends DatabaseTest {

    private final WhatWaits waits;
    private final PlanChanges changes;
    private final Plans plans;
    private final Pair pair;

    PlanChangesThatWaitTest(ApplicationContext application, WhatWaits waits, PlanChanges changes, Plans plans) {
        this.waits = waits;
        this.changes = changes;
        this.plans = plans;
        this.pair = Pair.together(application);
    }

    @Test
    void a_change_of_where_the_plan_leads_waits_for_the_other_side() {
        var proposed = pair.tomas(() -> changes.propose(
                plans.header(pair.plan()).plan(), new PlanAim("t3", "Spring 2027"), "There is room for it"));
        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.mira())).isEqualTo("Waits for you: 1 change of the plan");
        assertThat(pair.mira(() -> waits.ofMyPeople()).get(pair.plan()))
                .singleElement()
                .satisfies(it -> assertThat(it.address()).endsWith("?open=plan-change"));

        pair.mira(() -> changes.decline(proposed, "One step after the other"));

        assertThat(words(pair.mira())).isEqualTo("Nothing waits for you");
        assertThat(words(pair.tomas())).isEqualTo("Nothing waits for you");
    }

    @Test
    void a_change_proposed_in_an_earlier_partnership_waits_for_nobody() {
        pair.tomas(() -> changes.propose(
                plans.header(pair.plan()).plan(), new PlanAim("t3", "Spring 2027"), "There is room for it"));
        pair.tomas(() -> {
            pair.application().getBean(Sharing.class).unshare(pair.plan());
            return true;
        });

        var ben = pair.sharedWithSomebodyElse();

        assertThat(words(ben.mira())).isEqualTo("Nothing waits for you");
    }

    private String words(PersonId person) {
        return WaitWords.of(pair.as(person, () -> waits.on(pair.plan())));
    }
}
