package dev.alongside.board.goals;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.comments.CardComments;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.form.SpeaksTo;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Icon;
import java.util.Optional;

/** A goal in the list. */
final class GoalEntry extends Entry<GoalLine> {

    private final GoalMark mark;
    private final GoalFacts words;
    private final Paragraph facts = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private final Paragraph impact = new Paragraph();
    private final SpeaksTo speaks = new SpeaksTo();
    private final StillOpen stillOpen;
    private final NotesOnGoal notes;
    private final Span state = new Span();
    private final CardComments comments;
    private final GoalSteps steps;
    private final Optional<GoalMoves> moves;

    GoalEntry(GoalReader reader, CommentActs talking) {
        this(new GoalMark(), reader, talking);
    }

    private GoalEntry(GoalMark mark, GoalReader reader, CommentActs talking) {
        super(mark);
        this.mark = mark;
        words = new GoalFacts(reader.dates());
        comments = new CardComments(talking, reader.dates());
        stillOpen = new StillOpen(reader);
        notes = new NotesOnGoal(reader);
        steps = new GoalSteps(reader);
        facts.addClassName("facts");
        outcome.addClassName("text");
        impact.addClassNames("text", "quiet");
        state.addClassName("state");
        body(facts, outcome, impact, speaks, stillOpen, foot(notes, comments));
        offer(state, steps);
        moves = reader.mayWrite() ? Optional.of(new GoalMoves(reader.place())) : Optional.empty();
        moves.ifPresent(each -> {
            each.follow(this);
            offer(each);
        });
    }

    @Override
    protected void show(GoalLine line) {
        FieldKey.of("goal", line.goal().id()).mark(this);
        var goal = line.goal();
        getContent().setClassName("proposed", goal.status() == GoalStatus.PROPOSED);
        mark.show(goal);
        title(goal.title());
        say(facts, words.of(line));
        say(outcome, goal.outcome());
        say(impact, goal.impact());
        speaks.show(line.speaks());
        stillOpen.show(line);
        notes.show(line);
        state.removeAll();
        state.add(new Icon(GoalFacts.icon(goal)), new Span(words.state(line)));
        state.setClassName("ok", goal.status() == GoalStatus.ACHIEVED);
        steps.show(line);
        moves.ifPresent(each -> each.show(line));
        comments.show(line.talk(), goal.title());
    }

    @Override
    protected void openTalk() {
        comments.open();
    }

    @Override
    protected void markParts(Changes changes) {
        notes.mark(changes);
        comments.mark(changes);
    }
}
