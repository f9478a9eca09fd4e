package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.ReadingState;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.MarkdownText;
import org.jspecify.annotations.Nullable;

/** How the two read one attribute: the words in full, and where they stand with them. */
final class ReadingCell extends Composite<NativeTableCell> {

    private record Seen(String text, ReadingState state) {}

    private final Sides sides;
    private final MarkdownText text = new MarkdownText("");
    private final ReadingStateLine state = new ReadingStateLine();
    private final Div foot = new Div(state);
    private final JustLine justLine = new JustLine(foot);
    private @Nullable Seen seen;

    ReadingCell(Attribute attribute, Sides sides) {
        this.sides = sides;
        getContent().addClassName("cell-reading");
        new FieldKey("reading", attribute.key()).mark(getContent());
        foot.addClassName("foot");
        getContent().add(text, foot);
    }

    void show(AttributeLine line, CrossReferencePage page, Changes changes) {
        var before = seen;
        var now = new Seen(line.reading().text(), page.readingState(line));
        if (now.equals(before)) return;
        seen = now;
        getContent().setClassName("nothing-yet", now.state() == ReadingState.OPEN);
        text.show(now.text());
        state.show(now.state(), sides);
        var touched = line.reading()
                .interpretation()
                .map(Interpretation::id)
                .filter(changes::touched)
                .isPresent();
        if (before != null && touched) justLine.mark(getContent(), changes);
    }
}
