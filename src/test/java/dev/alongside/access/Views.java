package dev.alongside.access;

import dev.alongside.crossref.ClearedStanding;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingId;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.Optional;

/** What each side of a scenario thinks of one attribute, set and shown before the actor tries something. */
final class Views {

    static final String ATTRIBUTE = "scope";

    private Views() {}

    /** Which side the actor is on; for a stranger, the one they would like to be on. */
    static String side(Scenario plan) {
        return isPartner(plan) ? Side.PARTNER.name() : Side.OWNER.name();
    }

    static long number(Scenario plan) {
        return plan.jdbc()
                .sql("select number from plan_counter where plan = ?")
                .param(plan.plan().value())
                .query(Long.class)
                .single();
    }

    static Standing own(Scenario plan) {
        return set(plan, isPartner(plan) ? plan.cast().partner() : plan.cast().owner());
    }

    static ClearedStanding takenAway(Scenario plan) {
        return takenAway(
                plan,
                own(plan),
                isPartner(plan) ? plan.cast().partner() : plan.cast().owner());
    }

    static ClearedStanding othersTakenAway(Scenario plan) {
        var standing = others(plan);
        return plan.state() == PlanState.SHARED
                ? takenAway(plan, standing, other(plan))
                : new ClearedStanding(standing, "t2");
    }

    static Standing ownShown(Scenario plan) {
        return shown(plan, isPartner(plan) ? plan.cast().partner() : plan.cast().owner());
    }

    /** Of whom the plan is shared with, or who shares it with the actor; a forged one where nobody is. */
    static Standing others(Scenario plan) {
        return plan.state() == PlanState.SHARED ? set(plan, other(plan)) : forged(plan);
    }

    static Standing othersShown(Scenario plan) {
        return plan.state() == PlanState.SHARED ? shown(plan, other(plan)) : forged(plan);
    }

    static boolean isPartner(Scenario plan) {
        return plan.who().isPartnerIn(plan.state());
    }

    static PersonId other(Scenario plan) {
        return isPartner(plan) ? plan.cast().owner() : plan.cast().partner();
    }

    /** Shown as far as there is somebody to show it to. */
    private static Standing shown(Scenario plan, PersonId person) {
        if (plan.state() == PlanState.SHARED) {
            Acting.as(person, () -> {
                standings(plan).show(plan.plan());
                return person;
            });
        }
        return set(plan, person);
    }

    private static Standing set(Scenario plan, PersonId person) {
        return Acting.as(
                person,
                () -> standings(plan)
                        .set(plan.plan(), ATTRIBUTE, Optional.empty(), StandingKind.UNCLEAR, "What is scope?"));
    }

    private static ClearedStanding takenAway(Scenario plan, Standing standing, PersonId person) {
        return Acting.as(person, () -> standings(plan).clear(standing));
    }

    private static Standing forged(Scenario plan) {
        return new Standing(
                new StandingId(Id.next()),
                1,
                plan.plan(),
                Side.PARTNER,
                null,
                ATTRIBUTE,
                StandingKind.GAP,
                "",
                null,
                false);
    }

    private static Standings standings(Scenario plan) {
        return plan.application().getBean(Standings.class);
    }
}
