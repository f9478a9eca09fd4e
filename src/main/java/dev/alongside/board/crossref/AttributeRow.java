package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.comments.Talk;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.ReadingLine;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.OnePiece;

/** One attribute of the cross-reference; a refresh replaces the cells that changed and no other. */
final class AttributeRow extends Composite<NativeTableRow> {

    private final Attribute attribute;
    private final Sides sides;
    private final AttributeActs acts;
    private final AttributeCell name;
    private final SpeakerCell wins;
    private final SpeakerCell goals = SpeakerCell.ofGoals();
    private final OwnStandingCell own;
    private final OtherStandingCell other;
    private final ReadingCell reading;

    AttributeRow(PlanId plan, Attribute attribute, Sides sides, AttributeActs acts, Dates dates) {
        this.attribute = attribute;
        this.sides = sides;
        this.acts = acts;
        name = new AttributeCell(plan, attribute, acts.opens());
        wins = SpeakerCell.ofWins(dates);
        own = new OwnStandingCell(attribute, sides, acts);
        other = new OtherStandingCell(attribute, sides);
        reading = new ReadingCell(plan, attribute, sides);
        new FieldKey("attribute", attribute.key()).mark(getContent());
        new FieldKey("wins", attribute.key()).mark(wins);
        new FieldKey("goals", attribute.key()).mark(goals);
        getContent().getElement().setAttribute("data-row", "");
        getContent().add(name, wins, goals, sides.readerIsOwner() ? own : other);
        if (sides.isShared()) getContent().add(sides.readerIsOwner() ? other : own);
        getContent().add(reading);
        if (sides.readerIsOwner()) DropTarget.create(getContent()).addDropListener(this::drop);
    }

    private void drop(DropEvent<NativeTableRow> dropped) {
        dropped.getDragData()
                .filter(Unplaced.class::isInstance)
                .map(Unplaced.class::cast)
                .ifPresent(item -> acts.place(item, attribute));
    }

    void show(AttributeLine line, CrossReferencePage page, Talk talk, Changes changes) {
        name.show(line, page.started(), AttributeFilter.DIFFERENT.fits(line, page), talk);
        wins.show(line.wins().stream().map(Speaker::of).toList(), page.started(), changes, this::noWin);
        goals.show(line.goals().stream().map(Speaker::of).toList(), page.started(), changes, started -> noGoal());
        own.show(line.own(), sides.isShared() && !page.ownShown());
        other.show(line.other(), page.otherShown(), changes);
        reading.show(line, page, changes);
    }

    void show(ReadingLine typed) {
        reading.show(typed);
    }

    void take(Turn turn) {
        getContent().setClassName("comes-first", turn == Turn.FIRST);
        getContent().setClassName("comes-second", turn == Turn.SECOND);
    }

    void leaveOut(boolean isOut) {
        getContent().setClassName("left-out", isOut);
    }

    void focusLink() {
        name.focusLink();
    }

    private Component noWin(boolean started) {
        if (!started) return quiet("No win yet");
        var nothing = new Div(new OnePiece(Icon.words("win", "No win speaks to this yet", "nothing")));
        if (!sides.readerMayLink()) return nothing;
        var link = new Button("Link a win", new Icon("link"), pressed -> acts.linkWin(attribute));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("add");
        link.setAriaLabel("Link a win to " + attribute.title());
        var foot = new Div(link);
        foot.addClassName("foot");
        nothing.add(foot);
        return nothing;
    }

    private static Component noGoal() {
        return quiet("No goal yet");
    }

    private static Component quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
