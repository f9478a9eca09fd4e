package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.GoalBehind;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.WinBehind;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Icon;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A win or a goal that speaks to an attribute.
 *
 * @param day when a win was, or when a goal is due
 * @param goal what only a goal has
 */
record Speaker(Link link, String title, @Nullable LocalDate day, Optional<GoalSign> goal) {

    /** The short key of a goal, and how far the two are with it. */
    record GoalSign(String mark, GoalStatus status) {}

    static Speaker of(WinBehind win) {
        return new Speaker(win.link(), win.title(), win.day(), Optional.empty());
    }

    static Speaker of(GoalBehind goal) {
        return new Speaker(
                goal.link(), goal.title(), goal.due(), Optional.of(new GoalSign(goal.mark(), goal.status())));
    }

    /** Where the win or goal stands in full. */
    String address() {
        var board = "board/%s/".formatted(link.plan().value());
        return link.win() == null
                ? FieldKey.of("goal", Objects.requireNonNull(link.goal())).at(board + "goals")
                : FieldKey.of("win", link.win()).at(board + "history");
    }

    /** The sign that stands before the title. */
    Component sign() {
        return goal.map(Speaker::mark).orElseGet(() -> new Icon("win"));
    }

    boolean isProposed() {
        return goal.filter(it -> it.status() == GoalStatus.PROPOSED).isPresent();
    }

    /** Whether the other side changed it, or that it speaks. */
    boolean isTouched(Changes changes) {
        return changes.touched(link.id()) || changes.touched(link.win()) || changes.touched(link.goal());
    }

    static Component mark(GoalSign goal) {
        var word = goal.status().name().toLowerCase(Locale.ROOT);
        var state = new Span(" " + word);
        state.addClassName("sr");
        var mark = new Span(new Text(goal.mark()), state);
        mark.addClassNames("mark", word);
        return mark;
    }
}
