package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.OWNER_ALONE;
import static dev.alongside.access.Rule.PARTNER_ALONE;

import dev.alongside.plan.ChangedTogether;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.NotYourProposal;
import dev.alongside.plan.OwnProposal;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChange;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.ProposedChange;
import dev.alongside.plan.ProposedChangeId;
import dev.alongside.plan.ProposedChangeStatus;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Changing where a plan leads. */
record ChangeRows(PlanChanges changes) {

    private static final PlanAim LATER = new PlanAim("t2", "Autumn 2027");

    private static final String IS = "select 1 from plan_change where id = ? and status = ? and reply = ?";

    private static final Rule ANSWER = (who, state) -> {
        if (who.isOwner() && state != PlanState.SHARED) return Optional.of(NotShared.class);
        return who.isPartnerIn(state) ? Optional.of(OwnProposal.class) : OWNER_ALONE.refusal(who, state);
    };

    private static final Rule TAKE_BACK = (who, state) -> {
        if (!who.isOwner()) return PARTNER_ALONE.refusal(who, state);
        return Optional.of(state == PlanState.SHARED ? NotYourProposal.class : NotShared.class);
    };

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new ChangeRows(application.getBean(PlanChanges.class));
        return Stream.concat(rows.deciding(), rows.answering());
    }

    private Stream<AccessRow<?, ?>> deciding() {
        return Stream.of(
                new AccessRow<>(
                        "PlanChanges.change",
                        OWNER_ALONE.butNotIn(Set.of(PlanState.SHARED), ChangedTogether.class),
                        LifeRows::seen,
                        (plan, seen) -> changes.change(seen, LATER),
                        (plan, seen, changed) ->
                                plan.has("select 1 from plan where id = ? and cycle = 'Autumn 2027'", seen.id())
                                        && plan.hasNewest(PlanChange.PLAN_CHANGED)),
                new AccessRow<>(
                        "PlanChanges.propose",
                        BOTH_SIDES.butOnlyIn(PlanState.SHARED, NotShared.class),
                        LifeRows::seen,
                        (plan, seen) -> changes.propose(seen, LATER, "Later"),
                        (plan, seen, made) -> plan.has("select 1 from plan_change where open_plan = ?", seen.id())
                                && plan.hasNewest(PlanChange.PLAN_CHANGE_PROPOSED)));
    }

    private Stream<AccessRow<?, ?>> answering() {
        return Stream.of(
                new AccessRow<>(
                        "PlanChanges.agree",
                        ANSWER,
                        ChangeRows::proposed,
                        (plan, seen) -> changes.agree(seen),
                        (plan, seen, led) -> plan.has(IS, seen.id(), "AGREED", "")
                                && plan.has("select 1 from plan where id = ? and cycle = 'Autumn 2027'", led.id())
                                && plan.hasNewest(PlanChange.PLAN_CHANGED)),
                new AccessRow<>(
                        "PlanChanges.decline",
                        ANSWER,
                        ChangeRows::proposed,
                        (plan, seen) -> changes.decline(seen, "Not before Q2"),
                        (plan, seen, same) -> plan.has(IS, seen.id(), "DECLINED", "Not before Q2")
                                && plan.hasNewest(PlanChange.PLAN_CHANGE_DECLINED)),
                new AccessRow<>(
                        "PlanChanges.withdraw",
                        TAKE_BACK,
                        ChangeRows::proposed,
                        (plan, seen) -> changes.withdraw(seen),
                        (plan, seen, same) -> plan.has(IS, seen.id(), "WITHDRAWN", "")
                                && plan.hasNewest(PlanChange.PLAN_CHANGE_WITHDRAWN)),
                new AccessRow<>(
                        "PlanChanges.putAside",
                        TAKE_BACK,
                        ChangeRows::declined,
                        (plan, seen) -> {
                            changes.putAside(seen);
                            return seen;
                        },
                        (plan, seen, same) ->
                                plan.has("select 1 from plan_change where id = ? and put_aside", seen.id())));
    }

    private static ProposedChange declined(Scenario plan) {
        var seen = proposed(plan);
        if (plan.state() != PlanState.SHARED) return seen;
        return Acting.as(
                plan.cast().owner(),
                () -> plan.application().getBean(PlanChanges.class).decline(seen, "Not before Q2"));
    }

    /** The partner's, as far as there is one who could; else a forged one. */
    private static ProposedChange proposed(Scenario plan) {
        var seen = LifeRows.seen(plan);
        if (plan.state() == PlanState.SHARED)
            return plan.asPartner(PlanChanges.class, changes -> changes.propose(seen, LATER, ""));
        return new ProposedChange(
                new ProposedChangeId(Id.next()),
                1,
                plan.plan(),
                new PartnershipId(Id.next()),
                Side.PARTNER,
                ProposedChangeStatus.OPEN,
                LATER.targetLevel(),
                LATER.cycle(),
                "",
                "");
    }
}
