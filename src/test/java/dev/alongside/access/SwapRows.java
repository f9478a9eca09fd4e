package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.OWNER_ALONE;
import static dev.alongside.access.Rule.PARTNER_ALONE;

import dev.alongside.goals.GoalDraft;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import dev.alongside.swaps.NotYourSwap;
import dev.alongside.swaps.OwnSwap;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapChange;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.SwapId;
import dev.alongside.swaps.SwapKind;
import dev.alongside.swaps.SwapStatus;
import dev.alongside.swaps.Swaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What the partner proposes about the goals, the owner accepts or declines. */
record SwapRows(Swaps swaps) {

    private static final String IS = "select 1 from swap where id = ? and status = ? and reply = ?";
    private static final String BECAME = """
            select 1 from swap join goal on goal.id = swap.goal join link on link.goal = goal.id
            where swap.id = ? and goal.status = 'AGREED' and goal.title = 'Prove the rule in billing'
              and link.attribute = 'scope' and link.how = 'Across five teams'
            """;

    private static final Rule ANSWER = (who, state) -> {
        if (who.isOwner() && state != PlanState.SHARED) return Optional.of(NotShared.class);
        return who.isPartnerIn(state) ? Optional.of(OwnSwap.class) : OWNER_ALONE.refusal(who, state);
    };

    private static final Rule TAKE_BACK = (who, state) -> {
        if (!who.isOwner()) return PARTNER_ALONE.refusal(who, state);
        return Optional.of(state == PlanState.SHARED ? NotYourSwap.class : NotShared.class);
    };

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new SwapRows(application.getBean(Swaps.class));
        return Stream.concat(rows.proposing(), rows.answering());
    }

    private Stream<AccessRow<?, ?>> proposing() {
        return Stream.of(
                new AccessRow<>(
                        "Swaps.read",
                        BOTH_SIDES,
                        SwapRows::proposed,
                        (plan, swap) -> swaps.read(plan.plan()),
                        (plan, swap, page) ->
                                page.swaps().equals(plan.state() == PlanState.SHARED ? List.of(swap) : List.of())),
                new AccessRow<>(
                        "Swaps.proposeGoal",
                        PARTNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> swaps.proposeGoal(id, draft()),
                        (plan, id, swap) ->
                                plan.has(IS, swap.id(), "OPEN", "") && plan.hasNewest(SwapChange.SWAP_PROPOSED)),
                new AccessRow<>(
                        "Swaps.withdraw",
                        TAKE_BACK,
                        SwapRows::proposed,
                        (plan, swap) -> swaps.withdraw(swap),
                        (plan, swap, same) ->
                                plan.has(IS, swap.id(), "WITHDRAWN", "") && plan.hasNewest(SwapChange.SWAP_WITHDRAWN)));
    }

    private Stream<AccessRow<?, ?>> answering() {
        return Stream.of(
                new AccessRow<>(
                        "Swaps.accept",
                        ANSWER,
                        SwapRows::proposed,
                        (plan, swap) -> swaps.accept(swap),
                        (plan, swap, goal) -> plan.has(BECAME, swap.id())
                                && plan.has(IS, swap.id(), "ACCEPTED", "")
                                && plan.hasNewest(SwapChange.SWAP_ACCEPTED)),
                new AccessRow<>(
                        "Swaps.decline",
                        ANSWER,
                        SwapRows::proposed,
                        (plan, swap) -> swaps.decline(swap, "Not before Q2"),
                        (plan, swap, same) -> plan.has(IS, swap.id(), "DECLINED", "Not before Q2")
                                && plan.hasNewest(SwapChange.SWAP_DECLINED)));
    }

    /** As far as there is a partner who could; else a forged one. */
    private static Swap proposed(Scenario plan) {
        if (plan.state() != PlanState.SHARED) return forged(plan.plan());
        return plan.asPartner(Swaps.class, swaps -> swaps.proposeGoal(plan.plan(), draft()));
    }

    private static SwapDraft draft() {
        return new SwapDraft(
                new GoalDraft("", "Prove the rule in billing", null, "Cited twice", "", null),
                Map.of("scope", "Across five teams"),
                "Closer to Scope");
    }

    private static Swap forged(PlanId plan) {
        return new Swap(
                new SwapId(Id.next()),
                1,
                plan,
                new PartnershipId(Id.next()),
                SwapKind.ADD,
                Side.PARTNER,
                SwapStatus.OPEN,
                null,
                "Prove the rule in billing",
                "Cited twice",
                "",
                null,
                "",
                "",
                null,
                List.of());
    }
}
