package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;

import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.crossref.OtherSideHasShown;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.PlanId;
import dev.alongside.support.ChangedMeanwhile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** How each side sees an attribute: its own to say, to show and to take back. */
record StandingRows(Standings standings) {

    private static final String HELD = "select 1 from standing where id = ? and side = ? and kind = 'GAP'";
    private static final String RESTORED = "select 1 from standing where id = ? and side = ? and kind = 'UNCLEAR'";
    private static final String IS_SHOWN = "select 1 from standing where id = ? and shown_in is not null";
    private static final String SIDE_HAS_SHOWN = """
            select 1 from shown_view join partnership on partnership.id = shown_view.partnership
            where current_plan = ? and side = ?
            """;

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new StandingRows(application.getBean(Standings.class));
        return Stream.of(rows.holding(), rows.restoring(), rows.showing(), rows.asking())
                .flatMap(Function.identity());
    }

    private Stream<AccessRow<?, ?>> holding() {
        return Stream.of(
                new AccessRow<>(
                        "Standings.set",
                        BOTH_SIDES,
                        Views::number,
                        (plan, number) -> set(plan.plan(), Optional.empty()),
                        (plan, number, standing) -> plan.has(HELD, standing.id(), Views.side(plan))
                                && !plan.has(IS_SHOWN, standing.id())
                                && Views.number(plan) == number),
                new AccessRow<>(
                        "Standings.set, in a shown view",
                        BOTH_SIDES,
                        Views::ownShown,
                        (plan, seen) -> set(plan.plan(), Optional.of(seen)),
                        (plan, seen, standing) -> plan.has(HELD, standing.id(), Views.side(plan))
                                && plan.has(IS_SHOWN, standing.id()) == (plan.state() == PlanState.SHARED)
                                && plan.hasNewest(CrossReferenceChange.STANDING_SET)
                                        == (plan.state() == PlanState.SHARED)),
                new AccessRow<>(
                        "Standings.clear",
                        BOTH_SIDES,
                        Views::own,
                        (plan, standing) -> clear(standing),
                        (plan, standing, same) -> !plan.has("select 1 from standing where id = ?", same.id())),
                new AccessRow<>(
                        "Standings.clear, the other side's",
                        BOTH_SIDES.butNotIn(Set.of(PlanState.values()), ChangedMeanwhile.class),
                        Views::others,
                        (plan, standing) -> clear(standing),
                        (plan, standing, same) -> false));
    }

    private Stream<AccessRow<?, ?>> restoring() {
        return Stream.of(
                new AccessRow<>(
                        "Standings.restore",
                        BOTH_SIDES,
                        Views::takenAway,
                        (plan, standing) -> standings.restore(standing),
                        (plan, standing, restored) -> plan.has(RESTORED, restored.id(), Views.side(plan))
                                && !plan.has(IS_SHOWN, restored.id())),
                new AccessRow<>(
                        "Standings.restore, the other side's",
                        BOTH_SIDES.butNotIn(Set.of(PlanState.values()), ChangedMeanwhile.class),
                        Views::othersTakenAway,
                        (plan, standing) -> standings.restore(standing),
                        (plan, standing, restored) -> false));
    }

    private Stream<AccessRow<?, ?>> asking() {
        return Stream.of(
                new AccessRow<>(
                        "Standings.isShown",
                        BOTH_SIDES,
                        Views::own,
                        (plan, standing) -> standings.isShown(plan.plan()),
                        (plan, standing, shown) -> !shown),
                new AccessRow<>(
                        "Standings.isShown, in a shown view",
                        BOTH_SIDES,
                        Views::ownShown,
                        (plan, standing) -> standings.isShown(plan.plan()),
                        (plan, standing, shown) -> shown == (plan.state() == PlanState.SHARED)));
    }

    private Stream<AccessRow<?, ?>> showing() {
        var whileShared = BOTH_SIDES.butOnlyIn(PlanState.SHARED, NotShared.class);
        return Stream.of(
                new AccessRow<>(
                        "Standings.show",
                        whileShared,
                        Views::own,
                        (plan, standing) -> show(plan.plan()),
                        (plan, standing, id) -> plan.has(SIDE_HAS_SHOWN, id, Views.side(plan))
                                && plan.has(IS_SHOWN, standing.id())
                                && plan.hasNewest(CrossReferenceChange.SHOWN)),
                new AccessRow<>(
                        "Standings.takeBack",
                        whileShared,
                        Views::ownShown,
                        (plan, standing) -> takeBack(plan.plan()),
                        (plan, standing, id) -> !plan.has(SIDE_HAS_SHOWN, id, Views.side(plan))
                                && !plan.has(IS_SHOWN, standing.id())
                                && plan.hasNewest(CrossReferenceChange.TAKEN_BACK)),
                new AccessRow<>(
                        "Standings.takeBack, after both have shown",
                        whileShared.butNotIn(Set.of(PlanState.SHARED), OtherSideHasShown.class),
                        plan -> Views.othersShown(plan).equals(Views.ownShown(plan)),
                        (plan, same) -> takeBack(plan.plan()),
                        (plan, same, id) -> false));
    }

    private Standing set(PlanId plan, Optional<Standing> seen) {
        return standings.set(plan, Views.ATTRIBUTE, seen, StandingKind.GAP, "Not yet across teams");
    }

    private Standing clear(Standing standing) {
        standings.clear(standing);
        return standing;
    }

    private PlanId show(PlanId plan) {
        standings.show(plan);
        return plan;
    }

    private PlanId takeBack(PlanId plan) {
        standings.takeBack(plan);
        return plan;
    }
}
