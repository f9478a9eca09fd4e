package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.support.Icon;
import dev.alongside.support.MarkdownText;

/** What the matrix expects of one attribute at the level of now and at the target level, in full; others on request. */
final class Expectations extends Composite<Div> {

    /** Shown where the matrix has no text. */
    static final String NOTHING = "*The matrix says nothing here.*";

    private final Span now = new Span();
    private final Span then = new Span();
    private final MarkdownText nowText = new MarkdownText("");
    private final Rewording thenText = new Rewording();
    private final OtherLevel other = new OtherLevel();

    Expectations() {
        var target = part(then, thenText);
        target.addClassName("target");
        var both = new Div(part(now, nowText), new Icon("arrow"), target);
        both.addClassName("expect");
        getContent().addClassName("expectations");
        getContent().add(both, other);
    }

    void show(AttributeLine line, CrossReferencePage page) {
        now.setText(page.current().title() + ", today");
        then.setText(
                "%s, edition %d".formatted(page.target().title(), page.edition().number()));
        nowText.show(orNothing(line.now()));
        thenText.show(line.now(), line.expectation());
        other.show(line.attribute(), page);
    }

    static String orNothing(String expectation) {
        return expectation.isBlank() ? NOTHING : expectation;
    }

    /** A level and what it expects. */
    static Div part(Span label, Component text) {
        var above = new Paragraph(label);
        above.addClassName("label");
        return new Div(above, text);
    }
}
