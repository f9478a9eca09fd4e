package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import dev.alongside.board.ribbon.TimelineGoal;
import dev.alongside.board.ribbon.TimelineWin;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A win or a goal that speaks to no attribute yet. */
record Unplaced(String title, @Nullable WinId win, @Nullable GoalId goal, Optional<Speaker.GoalSign> goalSign) {

    /** The newest first, wins before goals. */
    static Stream<Unplaced> in(CrossReferenceTab tab) {
        var lines = tab.page().lines();
        var wins = lines.stream()
                .flatMap(line -> line.wins().stream())
                .map(behind -> behind.link().win())
                .toList();
        var goals = lines.stream()
                .flatMap(line -> line.goals().stream())
                .map(behind -> behind.link().goal())
                .toList();
        return tab.timeline().stream()
                .flatMap(all -> Stream.concat(
                        all.wins().reversed().stream()
                                .filter(win -> !wins.contains(win.id()))
                                .map(Unplaced::of),
                        all.goals().reversed().stream()
                                .filter(goal -> !goals.contains(goal.id()))
                                .map(Unplaced::of)));
    }

    private static Unplaced of(TimelineWin win) {
        return new Unplaced(win.title(), win.id(), null, Optional.empty());
    }

    private static Unplaced of(TimelineGoal goal) {
        return new Unplaced(
                goal.title(), null, goal.id(), Optional.of(new Speaker.GoalSign(goal.mark(), goal.status())));
    }

    Object id() {
        return win == null ? Objects.requireNonNull(goal) : win;
    }

    LinkDraft at(Attribute attribute, String how) {
        return win == null
                ? LinkDraft.of(Objects.requireNonNull(goal), attribute.key(), how)
                : LinkDraft.of(win, attribute.key(), how);
    }

    /** The sign that stands before the title. */
    Component sign() {
        return goalSign.map(Speaker::mark).orElseGet(() -> new Icon("win"));
    }
}
