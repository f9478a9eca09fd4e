package dev.alongside.board;

import dev.alongside.board.ribbon.Timeline;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.matrix.Edition;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanStatus;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import dev.alongside.support.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Tomas and Mira some weeks into their plan, as Tomas sees it; in memory alone, and nothing can be written on it. */
record ExampleBoard(PlanHeader header, CrossReferencePage page, Timeline timeline) {

    static ExampleBoard on(LocalDate today) {
        var edition = ExampleMatrix.edition();
        var header = header(edition);
        var evidence = ExampleEvidence.on(today, header.plan().id());
        return new ExampleBoard(header, page(header, edition, evidence), evidence.timeline());
    }

    private static PlanHeader header(Edition edition) {
        var tomas = new PersonId(Id.next());
        var plan = new Plan(
                new PlanId(Id.next()),
                1,
                tomas,
                edition.matrix(),
                edition.id(),
                ExampleMatrix.CURRENT.key(),
                ExampleMatrix.TARGET.key(),
                "",
                // Nothing can be written on a closed plan, so nothing on the screen offers it.
                PlanStatus.CLOSED,
                "",
                null);
        var shared = new Partnership(new PartnershipId(Id.next()), 1, plan.id(), new PersonId(Id.next()), 1, null, "");
        var view = new View(plan, tomas, Side.OWNER, Optional.of(shared), 1);
        return new PlanHeader(
                view,
                "Tomas Rivera",
                true,
                Optional.of("Mira Okafor"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private static CrossReferencePage page(PlanHeader header, Edition edition, ExampleEvidence evidence) {
        var views = new ExampleViews(header.view().partnership().orElseThrow());
        var lines = ExampleMatrix.attributes().stream()
                .map(each -> new AttributeLine(
                        each.attribute(),
                        "",
                        each.expectation(),
                        evidence.wins(each.key()),
                        evidence.goals(each.key()),
                        views.of(Side.OWNER, each.key()),
                        views.of(Side.PARTNER, each.key()),
                        views.reading(each.key())))
                .toList();
        var shown = Map.of(Side.OWNER, Instant.EPOCH, Side.PARTNER, Instant.EPOCH);
        return new CrossReferencePage(
                header.view(), edition, ExampleMatrix.CURRENT, ExampleMatrix.TARGET, lines, shown, true);
    }
}
