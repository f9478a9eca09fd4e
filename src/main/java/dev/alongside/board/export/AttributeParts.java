package dev.alongside.board.export;

import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.EarlierView;
import dev.alongside.crossref.GoalBehind;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.WinBehind;
import dev.alongside.goals.Goal;
import dev.alongside.history.Win;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanHeader;
import dev.alongside.swaps.Swap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cross-reference as a file says it.
 *
 * @param earlier what partners of before showed of whichever attribute
 */
record AttributeParts(PlanHeader header, CrossReferencePage cross, CommentsPage comments, List<EarlierView> earlier) {

    List<PlanFile.Attribute> all() {
        return cross.lines().stream().map(this::attribute).toList();
    }

    List<PlanFile.Speaks> speaks(Win win) {
        return speaks(
                line -> line.wins().stream().map(WinBehind::link),
                link -> win.id().equals(link.win()));
    }

    List<PlanFile.Speaks> speaks(Goal goal) {
        return speaks(
                line -> line.goals().stream().map(GoalBehind::link),
                link -> goal.id().equals(link.goal()));
    }

    List<PlanFile.Speaks> wouldSpeak(Swap swap) {
        return swap.links().stream()
                .map(link -> new PlanFile.Speaks(link.attribute(), titleOf(link.attribute()), link.how()))
                .toList();
    }

    private PlanFile.Attribute attribute(AttributeLine line) {
        var attribute = line.attribute();
        return new PlanFile.Attribute(
                attribute.key(),
                attribute.title(),
                attribute.theme(),
                line.now(),
                line.expectation(),
                Stream.of(line.own(), line.other())
                        .flatMap(Optional::stream)
                        .map(this::standing)
                        .toList(),
                earlierViews(attribute),
                line.reading().text(),
                cross.readingState(line).name(),
                line.reading().interpretation().map(this::question).orElse(null),
                ThreadParts.of(comments.on(Subject.attribute(attribute.key()))));
    }

    private PlanFile.Standing standing(Standing standing) {
        var side = standing.side();
        boolean shown = side == header.view().side() ? cross.ownShown() : cross.otherShown();
        return standing(header.nameOf(side), standing, shown);
    }

    private List<PlanFile.Standing> earlierViews(Attribute attribute) {
        return earlier.stream()
                .filter(view -> view.standing().attribute().equals(attribute.key()))
                .map(view -> standing(view.partner(), view.standing(), true))
                .toList();
    }

    private static PlanFile.Standing standing(String by, Standing standing, boolean shown) {
        return new PlanFile.Standing(by, standing.kind().name(), standing.note(), shown, standing.earlier());
    }

    private PlanFile.@Nullable Question question(Interpretation reading) {
        if (reading.question().isEmpty()) return null;
        return new PlanFile.Question(header.nameOf(reading.side()), reading.question());
    }

    private List<PlanFile.Speaks> speaks(Function<AttributeLine, Stream<Link>> links, Predicate<Link> own) {
        return cross.lines().stream()
                .flatMap(line -> links.apply(line).filter(own).map(link -> speaks(line.attribute(), link)))
                .toList();
    }

    private static PlanFile.Speaks speaks(Attribute attribute, Link link) {
        return new PlanFile.Speaks(attribute.key(), attribute.title(), link.how());
    }

    private String titleOf(String key) {
        return cross.find(key).map(line -> line.attribute().title()).orElse(key);
    }
}
