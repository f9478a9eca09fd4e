package dev.alongside.crossref;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board's heart: each attribute of the target level with all that stands behind it. */
@Service
public class CrossReference {

    private final CrossReferenceQuery query;
    private final EarlierViewQuery earlier;
    private final LinkRepository links;
    private final Matrices matrices;
    private final PlanAccess access;

    CrossReference(
            CrossReferenceQuery query,
            EarlierViewQuery earlier,
            LinkRepository links,
            Matrices matrices,
            PlanAccess access) {
        this.query = query;
        this.earlier = earlier;
        this.links = links;
        this.matrices = matrices;
        this.access = access;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public CrossReferencePage read(PlanId plan) {
        var view = access.view(plan);
        var edition = matrices.read(view.plan().edition());
        var begun = query.begun(view);
        var lines = lines(edition, view.plan(), behind(view));
        return new CrossReferencePage(
                view,
                edition,
                edition.findLevel(view.plan().currentLevel()).orElseThrow(),
                edition.findLevel(view.plan().targetLevel()).orElseThrow(),
                lines,
                begun.shown(),
                lines.stream().anyMatch(AttributeLine::hasStanding) || begun.work());
    }

    /** Which wins and goals speak to which attribute, without anything else that is said about one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public LinksPage links(PlanId plan) {
        var view = access.view(plan);
        return LinksPage.of(matrices.read(view.plan().edition()), links.findOnBoard(plan));
    }

    /** How the two read each attribute by now, by its key; those in which nobody typed are missing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public Map<String, ReadingLine> readings(PlanId plan) {
        return query.readings(access.view(plan));
    }

    /** What partners of before showed the owner, the last of them first; nothing for anybody else. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public List<EarlierView> earlierViews(PlanId plan) {
        var view = access.view(plan);
        return view.side() == Side.OWNER ? earlier.of(plan) : List.of();
    }

    private Behind behind(View view) {
        var wins = query.wins(view.plan().id());
        var goals = query.goals(view);
        var bySide = query.standings(view).stream()
                .collect(partitioningBy(
                        standing -> standing.side() == view.side(), toMap(Standing::attribute, Function.identity())));
        return new Behind(
                wins.stream().collect(groupingBy(win -> win.link().attribute())),
                goals.stream().collect(groupingBy(goal -> goal.link().attribute())),
                bySide.getOrDefault(true, Map.of()),
                bySide.getOrDefault(false, Map.of()),
                query.readings(view));
    }

    private static List<AttributeLine> lines(Edition edition, Plan plan, Behind behind) {
        return edition.attributes().stream()
                .map(attribute -> line(edition, plan, behind, attribute))
                .toList();
    }

    private static AttributeLine line(Edition edition, Plan plan, Behind behind, Attribute attribute) {
        var key = attribute.key();
        return new AttributeLine(
                attribute,
                edition.expectation(key, plan.currentLevel()),
                edition.expectation(key, plan.targetLevel()),
                behind.wins().getOrDefault(key, List.of()),
                behind.goals().getOrDefault(key, List.of()),
                Optional.ofNullable(behind.own().get(key)),
                Optional.ofNullable(behind.other().get(key)),
                behind.readings().getOrDefault(key, ReadingLine.NONE));
    }

    /** By the key of the attribute. */
    private record Behind(
            Map<String, List<WinBehind>> wins,
            Map<String, List<GoalBehind>> goals,
            Map<String, Standing> own,
            Map<String, Standing> other,
            Map<String, ReadingLine> readings) {}
}
