package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** The cross-reference and its links. */
record CrossReferenceRows(CrossReference crossReference, Links links) {

    private static final String LINKED = "select 1 from link where id = ? and how = ?";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new CrossReferenceRows(application.getBean(CrossReference.class), application.getBean(Links.class));
        return Stream.concat(rows.reading(), rows.linking());
    }

    private static Link link(Scenario plan) {
        var win = HistoryRows.win(plan);
        return plan.asOwner(
                Links.class, links -> links.link(plan.plan(), LinkDraft.of(win.id(), "scope", "Across five teams")));
    }

    private Stream<AccessRow<?, ?>> reading() {
        return Stream.of(
                new AccessRow<>(
                        "CrossReference.read",
                        BOTH_SIDES,
                        CrossReferenceRows::link,
                        (plan, link) -> crossReference.read(plan.plan()),
                        (plan, link, page) -> shows(page, link)),
                new AccessRow<>(
                        "CrossReference.links",
                        BOTH_SIDES,
                        CrossReferenceRows::link,
                        (plan, link) -> crossReference.links(plan.plan()),
                        (plan, link, page) ->
                                page.bySpeaker().values().stream().anyMatch(links -> links.contains(link))),
                new AccessRow<>(
                        "CrossReference.earlierViews",
                        BOTH_SIDES,
                        CrossReferenceRows::shownByFormer,
                        (plan, shown) -> crossReference.earlierViews(plan.plan()),
                        (plan, shown, views) -> views.size() == (Views.isPartner(plan) ? 0 : shown)),
                new AccessRow<>(
                        "CrossReference.read, one's own hidden standing",
                        BOTH_SIDES,
                        Views::own,
                        (plan, standing) -> crossReference.read(plan.plan()),
                        (plan, standing, page) -> line(page).own().equals(Optional.of(standing)) && !page.ownShown()),
                new AccessRow<>(
                        "CrossReference.read, the other side's hidden standing",
                        BOTH_SIDES,
                        Views::others,
                        (plan, standing) -> crossReference.read(plan.plan()),
                        (plan, standing, page) -> line(page).other().isEmpty() && !page.otherShown()),
                new AccessRow<>(
                        "CrossReference.read, the other side's shown standing",
                        BOTH_SIDES,
                        Views::othersShown,
                        (plan, standing) -> crossReference.read(plan.plan()),
                        (plan, standing, page) -> line(page).other().equals(Optional.of(standing))
                                == (plan.state() == PlanState.SHARED)));
    }

    private Stream<AccessRow<?, ?>> linking() {
        return Stream.of(
                new AccessRow<>(
                        "Links.link",
                        OWNER_ALONE,
                        GoalRows::goal,
                        (plan, goal) -> links.link(plan.plan(), LinkDraft.of(goal.id(), "craft", "Needs a plan")),
                        (plan, goal, link) -> plan.has(LINKED + " and goal = ?", link.id(), "Needs a plan", goal.id())
                                && plan.hasNewest(CrossReferenceChange.LINKED)),
                new AccessRow<>(
                        "Links.changeHow",
                        OWNER_ALONE,
                        CrossReferenceRows::link,
                        (plan, link) -> links.changeHow(link, "Across six teams"),
                        (plan, link, changed) -> plan.has(LINKED, link.id(), "Across six teams")
                                && plan.hasNewest(CrossReferenceChange.LINK_EDITED)),
                new AccessRow<>(
                        "Links.unlink",
                        OWNER_ALONE,
                        CrossReferenceRows::link,
                        (plan, link) -> {
                            links.unlink(link);
                            return link;
                        },
                        (plan, link, same) -> !plan.has(LINKED, link.id(), link.how())
                                && plan.hasNewest(CrossReferenceChange.UNLINKED)));
    }

    /** How many partners of before showed the owner what they think. */
    private static int shownByFormer(Scenario plan) {
        return plan.jdbc().sql("""
                insert into standing (id, version, plan, side, partnership, attribute, kind, note, shown_in, earlier)
                select uuid(), 1, plan, 'PARTNER', id, ?, 'GAP', 'Not sure', id, false
                from partnership where plan = ? and to_number is not null
                """).params(Views.ATTRIBUTE, plan.plan().value()).update();
    }

    private static AttributeLine line(CrossReferencePage page) {
        return page.find(Views.ATTRIBUTE).orElseThrow();
    }

    private static boolean shows(CrossReferencePage page, Link link) {
        return page.find(link.attribute()).stream()
                .flatMap(line -> line.wins().stream())
                .anyMatch(win -> win.link().equals(link));
    }
}
