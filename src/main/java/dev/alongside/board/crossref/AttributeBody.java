package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.comments.AttributeComments;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.board.hints.Hint;
import dev.alongside.board.hints.HintWords;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.ReadingState;
import dev.alongside.crossref.StandingKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import org.jspecify.annotations.Nullable;

/** All about one attribute: what is expected, how both see it, and what speaks to it. */
final class AttributeBody extends Composite<Div> {

    private final Expectations expectations = new Expectations();
    private final OwnStandingCard own;
    private final Div standings;
    private final Span talk = Icon.words("comment", "Talk about this", "state", "talk");
    private final EarlierViews earlier;
    private final Hint hint;
    private final ReadingSection reading;
    private final SpeakerSection wins;
    private final SpeakerSection goals;
    private final AttributeComments comments;
    private final Attribute attribute;
    private final Dates dates;
    private @Nullable Sides sides;
    private @Nullable OtherStandingCard other;

    AttributeBody(Attribute attribute, Sides sides, AttributeActs acts, Dates dates) {
        this.attribute = attribute;
        this.dates = dates;
        own = new OwnStandingCard(attribute, sides, acts, dates);
        standings = new Div(own);
        earlier = new EarlierViews(attribute);
        hint = new Hint(acts.guide(), HintWords.onUnclear(sides.isShared() ? sides.otherName() : "your manager"));
        reading = new ReadingSection(attribute, acts);
        wins = new SpeakerSection(
                "win",
                "Wins that speak to it",
                "No win speaks to this yet",
                win -> month(win, dates),
                () -> new SpeakerItem(sides.readerMayLink(), acts));
        goals = new SpeakerSection(
                "goal",
                "Goals that would",
                "No goal speaks to this yet",
                goal -> due(goal, dates),
                () -> new SpeakerItem(sides.readerMayLink(), acts));
        comments = new AttributeComments(attribute, acts.talking(), dates);
        new FieldKey("wins", attribute.key()).mark(wins);
        new FieldKey("goals", attribute.key()).mark(goals);
        if (sides.readerMayLink()) {
            wins.with("Link a win", () -> acts.linkWin(attribute));
            goals.with("Link a goal", () -> acts.linkGoal(attribute));
        }
        getContent().addClassNames("stack", "l");
        getContent().add(expectations, standings, talk, hint, earlier, beside(reading, wins, goals, comments));
    }

    void show(AttributeLine line, CrossReferenceTab tab, Sides now, Changes changes) {
        var page = tab.page();
        if (!now.equals(sides)) replaceOther(now);
        expectations.show(line, page);
        own.show(line, page, now);
        hint.show(now.readerMayLink() && isUnclear(line) && page.readingState(line) != ReadingState.CONFIRMED);
        if (other != null)
            other.show(line.other(), page.shownAt().get(now.reader().other()), changes);
        talk.setVisible(AttributeFilter.DIFFERENT.fits(line, page));
        earlier.show(tab.earlier(line));
        reading.show(line, page, now, changes);
        wins.show(line.wins().stream().map(Speaker::of).toList(), changes);
        goals.show(line.goals().stream().map(Speaker::of).toList(), changes);
        comments.show(tab.talk(line), changes);
    }

    private static boolean isUnclear(AttributeLine line) {
        return line.ownOfNow()
                .filter(standing -> standing.kind() == StandingKind.UNCLEAR)
                .isPresent();
    }

    /** Leads the person to a part of it that waits for them. */
    void bring(FieldKey part) {
        if (part.kind().equals("reading")) reading.focus();
        if (part.kind().equals("comments")) comments.focus();
    }

    /** Whether nothing is left unsaved. */
    boolean saveTyped() {
        return own.saveTyped() & wins.saveTyped() & goals.saveTyped();
    }

    /** Leaves the reader's own card where it is, with whatever is typed in it. */
    private void replaceOther(Sides now) {
        sides = now;
        if (other != null) standings.remove(other);
        other = now.isShared() ? new OtherStandingCard(attribute, now, dates) : null;
        standings.setClassName("two", now.isShared());
        if (other != null) standings.addComponentAtIndex(now.readerIsOwner() ? 1 : 0, other);
    }

    private static Div beside(Component reading, Component... speakers) {
        var behind = new Div(speakers);
        behind.addClassNames("stack", "l");
        var two = new Div(reading, behind);
        two.addClassNames("two", "wide-left");
        return two;
    }

    private static String month(Speaker win, Dates dates) {
        return win.day() == null ? "" : dates.monthOfYear(win.day());
    }

    private static String due(Speaker goal, Dates dates) {
        var due = goal.day() == null ? "" : dates.shortDay(goal.day());
        if (!goal.isProposed()) return due;
        return due.isEmpty() ? "proposed" : "proposed, " + due;
    }
}
