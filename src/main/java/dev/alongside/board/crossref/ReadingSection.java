package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.ReadingState;
import dev.alongside.jointtext.ui.JointText;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Level;
import org.jspecify.annotations.Nullable;

/** How both read what is expected, in a text that both type. */
final class ReadingSection extends Composite<Div> {

    private final Attribute attribute;
    private final JointText text = new JointText("");
    private final ReadingStateLine state = new ReadingStateLine();
    private final JustLine justLine;
    private final ReadingDecision decision;
    private @Nullable ReadingState shown;

    ReadingSection(Attribute attribute, AttributeActs acts) {
        this.attribute = attribute;
        var title = new H3("How we read it");
        title.addClassName("section-title");
        text.addClassNames("bare", "tall");
        new FieldKey("reading", attribute.key()).mark(getContent());
        decision = new ReadingDecision(attribute, acts, state::focus);
        var end = new Span(state);
        justLine = new JustLine(end, 0);
        end.addClassNames("end", "row");
        var head = new Div(title, end);
        head.addClassName("row");
        getContent().addClassName("reading");
        getContent().add(head, text, decision);
    }

    void show(AttributeLine line, CrossReferencePage page, Sides sides, Changes changes) {
        showState(line, page.readingState(line), sides, changes);
        decision.show(page.view().plan().id(), line.reading(), sides);
        Level target = page.target();
        text.setLabel("How we read %s at %s".formatted(attribute.title(), target.title()));
        text.setPlaceholder("At %s this means, for us: …".formatted(target.title()));
        text.setReadOnly(!page.view().isOpen());
        text.show(page.reading(attribute), sides.typists());
    }

    /** At the line that says how far it is. */
    void focus() {
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}))");
        state.focus();
    }

    private void showState(AttributeLine line, ReadingState now, Sides sides, Changes changes) {
        var before = shown;
        shown = now;
        state.show(now, sides);
        if (before != null && before != now && touched(line, changes)) justLine.mark(getContent(), changes);
    }

    private static boolean touched(AttributeLine line, Changes changes) {
        return line.reading()
                .interpretation()
                .map(Interpretation::id)
                .filter(changes::touched)
                .isPresent();
    }
}
