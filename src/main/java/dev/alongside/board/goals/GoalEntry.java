package dev.alongside.board.goals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.comments.CardComments;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.form.Entry;
import dev.alongside.board.form.EntryActions;
import dev.alongside.board.form.SpeaksTo;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal in the list. */
final class GoalEntry extends Entry<GoalLine> {

    private final Dates dates;
    private final GoalMark mark;
    private final Paragraph facts = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private final Paragraph impact = new Paragraph();
    private final SpeaksTo speaks = new SpeaksTo();
    private final Span state = new Span();
    private final CardComments comments;
    private final Optional<EntryActions> actions;
    private final Optional<Button> agree;
    private @Nullable GoalLine shown;

    /**
     * @param wishes what the owner can want
     * @param onAgree what the partner can want
     */
    GoalEntry(
            Dates dates, CommentActs talking, Optional<Wishes<GoalLine>> wishes, Optional<Consumer<GoalLine>> onAgree) {
        this(new GoalMark(), dates, talking, wishes, onAgree);
    }

    private GoalEntry(
            GoalMark mark,
            Dates dates,
            CommentActs talking,
            Optional<Wishes<GoalLine>> wishes,
            Optional<Consumer<GoalLine>> onAgree) {
        super(mark);
        comments = new CardComments(talking, dates);
        this.dates = dates;
        this.mark = mark;
        facts.addClassName("facts");
        outcome.addClassName("text");
        impact.addClassNames("text", "quiet");
        state.addClassName("state");
        body(facts, outcome, impact, speaks, comments);
        offer(state);
        actions = wishes.map(each -> new EntryActions(
                () -> each.edit().accept(shown()), () -> each.remove().accept(shown())));
        actions.ifPresent(this::offer);
        agree = onAgree.map(each -> new Button("Agree to this goal", click -> each.accept(shown())));
        agree.ifPresent(button -> {
            button.addThemeVariants(ButtonVariant.SMALL);
            offer(button);
        });
    }

    @Override
    protected void show(GoalLine line) {
        shown = line;
        FieldKey.of("goal", line.goal().id()).mark(this);
        var goal = line.goal();
        var agreed = goal.status() == GoalStatus.AGREED;
        getContent().setClassName("proposed", !agreed);
        mark.show(goal);
        title(goal.title());
        say(
                facts,
                Stream.of(line.program().map(Program::name).orElse(""), due(goal.due()))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")));
        say(outcome, goal.outcome());
        say(impact, goal.impact());
        speaks.show(line.speaks());
        state.removeAll();
        state.add(new Icon(agreed ? "check" : "edit"), new Span(stateOf(line)));
        actions.ifPresent(each -> each.setVisible(!line.isFixed()));
        actions.ifPresent(each -> each.show(goal.title()));
        agree.ifPresent(button -> button.setVisible(!agreed));
        comments.show(line.talk(), goal.title());
    }

    @Override
    protected void markParts(Changes changes) {
        comments.mark(changes);
    }

    private String due(@Nullable LocalDate day) {
        if (day == null) return "";
        return "by " + dates.day(day) + (day.isBefore(dates.today()) ? ", still open" : "");
    }

    private static String stateOf(GoalLine line) {
        if (line.goal().status() == GoalStatus.PROPOSED) return "Proposed";
        return line.isFixed() ? "Agreed, its words are fixed" : "Agreed before; an edit makes it a proposal again";
    }

    private GoalLine shown() {
        return Objects.requireNonNull(shown);
    }
}
