package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.MANAGERS;
import static dev.alongside.access.Rule.OWNER_ALONE;
import static dev.alongside.access.Rule.PARTNER_ALONE;
import static dev.alongside.access.Rule.SIGNED_IN;
import static dev.alongside.access.Rule.TPMS;

import dev.alongside.plan.AlreadyShared;
import dev.alongside.plan.JournalEntry;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.PlanChange;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.Plans;
import dev.alongside.plan.ReportLine;
import dev.alongside.plan.Sharing;
import dev.alongside.plan.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Making, listing and sharing plans. */
record PlanRows(Plans plans, Sharing sharing) {

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new PlanRows(application.getBean(Plans.class), application.getBean(Sharing.class));
        return Stream.concat(rows.reading(), rows.writing());
    }

    private Stream<AccessRow<?, ?>> reading() {
        return Stream.of(
                new AccessRow<>(
                        "Plans.view",
                        BOTH_SIDES,
                        Scenario::plan,
                        (plan, id) -> plans.view(id),
                        (plan, id, view) -> view.plan().id().equals(id)
                                && view.person().equals(plan.self())
                                && (view.side() == Side.OWNER) == plan.who().isOwner()),
                new AccessRow<>(
                        "Plans.header",
                        BOTH_SIDES,
                        Scenario::plan,
                        (plan, id) -> plans.header(id),
                        (plan, id, header) -> header.plan().id().equals(id)
                                && header.manager().isPresent() == plan.who().isOwner()),
                new AccessRow<>(
                        "Plans.journalAfter",
                        BOTH_SIDES,
                        HistoryRows::program,
                        (plan, program) -> plans.journalAfter(plan.plan(), 0),
                        (plan, program, lines) -> isAllThatMayBeRead(plan, lines)
                                && lines.getLast().title().equals(program.name())),
                new AccessRow<>(
                        "Plans.journalPage",
                        BOTH_SIDES,
                        HistoryRows::program,
                        (plan, program) -> plans.journalPage(plan.plan(), 1),
                        (plan, program, page) -> isAllThatMayBeRead(
                                        plan,
                                        page.entries().reversed().stream()
                                                .map(JournalEntry::line)
                                                .toList())
                                && !page.hasEarlier()
                                && page.entries()
                                        .getFirst()
                                        .after()
                                        .orElseThrow()
                                        .path("name")
                                        .asString()
                                        .equals(program.name())),
                new AccessRow<>(
                        "Plans.own",
                        SIGNED_IN,
                        Scenario::plan,
                        (plan, id) -> plans.own(),
                        (plan, id, lines) -> plan.who().isOwner()
                                ? lines.size() == 1 && lines.getFirst().id().equals(id)
                                : lines.isEmpty()),
                new AccessRow<>(
                        "Plans.inReach",
                        SIGNED_IN,
                        Scenario::plan,
                        (plan, id) -> plans.inReach(),
                        (plan, id, inReach) -> isIn(inReach.own(), id)
                                        == plan.who().isOwner()
                                && isIn(inReach.shared(), id) == plan.who().isPartnerIn(plan.state())),
                new AccessRow<>(
                        "Plans.reports",
                        MANAGERS,
                        Scenario::plan,
                        (plan, id) -> plans.reports(),
                        (plan, id, reports) -> showsPlanToPartnerAlone(plan, reports)));
    }

    private Stream<AccessRow<?, ?>> writing() {
        return Stream.of(
                new AccessRow<>(
                        "Plans.make",
                        TPMS,
                        Scenario::otherEdition,
                        (plan, edition) -> plans.make(new PlanDraft(edition.id(), "t1", "t2", "Autumn 2027")),
                        (plan, edition, made) -> plan.has(
                                        "select 1 from plan where owner = ? and edition = ?", plan.self(), edition.id())
                                && plan.has("select 1 from journal_line where plan = ?", made.id())),
                new AccessRow<>(
                        "Sharing.share",
                        OWNER_ALONE.butNotIn(Set.of(PlanState.SHARED), AlreadyShared.class),
                        Scenario::plan,
                        (plan, id) -> sharing.share(id, plan.cast().partner(), "Have a look"),
                        (plan, id, begun) -> plan.has(
                                        "select 1 from partnership where id = ? and current_plan = ? and message = ?",
                                        begun.id(),
                                        id,
                                        "Have a look")
                                && plan.hasNewest(PlanChange.PLAN_SHARED)),
                new AccessRow<>(
                        "Sharing.unshare",
                        OWNER_ALONE.butOnlyIn(PlanState.SHARED, NotShared.class),
                        Scenario::plan,
                        (plan, id) -> {
                            sharing.unshare(id);
                            return id;
                        },
                        (plan, id, same) -> !plan.has("select 1 from partnership where current_plan = ?", id)
                                && plan.hasNewest(PlanChange.PLAN_UNSHARED)),
                new AccessRow<>(
                        "Sharing.putMessageAway",
                        PARTNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> {
                            sharing.putMessageAway(id);
                            return id;
                        },
                        (plan, id, same) ->
                                plan.has("select 1 from partnership where current_plan = ? and message_put_away", id)));
    }

    /** All of it for the owner, for the partner what happened from the start of their partnership on. */
    private static boolean isAllThatMayBeRead(Scenario plan, List<JournalLine> lines) {
        if (plan.who().isOwner()) return lines.getFirst().number() == 1;
        return lines.getFirst().number() > 1 && lines.getFirst().kind().equals(PlanChange.PLAN_SHARED.name());
    }

    private static boolean isIn(List<PlanLine> lines, PlanId plan) {
        return lines.stream().map(PlanLine::id).toList().equals(List.of(plan));
    }

    private static boolean showsPlanToPartnerAlone(Scenario plan, List<ReportLine> reports) {
        var ofOwner = reports.stream()
                .filter(report -> report.person().equals(plan.cast().owner()))
                .toList();
        if (plan.who() != Relation.PARTNER) return ofOwner.isEmpty();
        return ofOwner.size() == 1
                && ofOwner.getFirst().plan().isPresent() == plan.who().isPartnerIn(plan.state());
    }
}
