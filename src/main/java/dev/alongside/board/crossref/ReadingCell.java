package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.ReadingLine;
import dev.alongside.crossref.ReadingState;
import dev.alongside.crossref.Wording;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Later;
import dev.alongside.support.MarkdownText;
import org.jspecify.annotations.Nullable;

/** How the two read one attribute: the words in full, and where they stand with them. */
final class ReadingCell extends Composite<NativeTableCell> {

    private record Seen(String text, ReadingState state) {}

    private final Sides sides;
    private final MarkdownText text = new MarkdownText("");
    private final ReadingStateLine state = new ReadingStateLine("Being written");
    private final Div foot = new Div(state);
    private final Later<AttributeLink> join;
    private final JustLine justLine = new JustLine(foot);
    private @Nullable ReadingLine reading;
    private @Nullable Wording wording;
    private @Nullable Seen seen;

    ReadingCell(PlanId plan, Attribute attribute, Sides sides) {
        this.sides = sides;
        getContent().addClassName("cell-reading");
        new FieldKey("reading", attribute.key()).mark(getContent());
        join = new Later<>(foot, 1, () -> join(plan, attribute));
        foot.addClassName("foot");
        getContent().add(text, foot);
    }

    void show(AttributeLine line, CrossReferencePage page, Changes changes) {
        var before = seen;
        wording = page.wording(line);
        if (reading == null || line.reading().version() >= reading.version()) reading = line.reading();
        draw(wording, reading);
        var touched = line.reading()
                .interpretation()
                .map(Interpretation::id)
                .filter(changes::touched)
                .isPresent();
        if (before != null && touched && !before.equals(seen)) justLine.mark(getContent(), changes);
    }

    /** What was typed since; an older text than the one on the screen came too late. */
    void show(ReadingLine typed) {
        if (wording == null || reading == null || typed.version() <= reading.version()) return;
        reading = typed;
        draw(wording, typed);
    }

    private void draw(Wording views, ReadingLine line) {
        var now = new Seen(line.text(), views.with(line));
        if (now.equals(seen)) return;
        seen = now;
        getContent().setClassName("nothing-yet", now.state() == ReadingState.OPEN);
        text.show(now.text());
        state.show(now.state(), sides);
        boolean written =
                now.state() == ReadingState.BEING_WRITTEN || now.state().isAsked();
        join.show(sides.open() && written, link -> {});
    }

    private static AttributeLink join(PlanId plan, Attribute attribute) {
        var join = new AttributeLink(plan, attribute);
        join.setText("Join in");
        join.addClassName("add");
        join.getElement().setAttribute("aria-label", "Join in: how we read " + attribute.title());
        return join;
    }
}
