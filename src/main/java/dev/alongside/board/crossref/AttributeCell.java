package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.comments.CommentCount;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.comments.Talk;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Icon;
import dev.alongside.support.MarkdownText;
import dev.alongside.support.OnePiece;

/** The attribute, what the target level expects in full, and what stands behind it. */
final class AttributeCell extends Composite<NativeTableHeaderCell> {

    private final AttributeLink link;
    private final OnePiece text = new OnePiece(new Div());
    private final OnePiece below = new OnePiece(new Div());
    private String expectation = "";

    /** @param opens whether the title leads to the opened attribute */
    AttributeCell(PlanId plan, Attribute attribute, boolean opens) {
        link = new AttributeLink(plan, attribute);
        link.addClassName("attribute");
        link.add(new Span(attribute.title()));
        if (opens) link.add(new Icon("chevron"));
        else link.getElement().removeAttribute("href");
        getContent().addClassName("cell-attribute");
        new FieldKey("attribute", attribute.key()).mark(getContent());
        getContent().getElement().setAttribute("scope", "row");
        getContent().add(link, text, below);
    }

    /**
     * @param started whether there is anything yet that could stand behind it
     * @param differs whether the two see it differently, as far as both have shown
     */
    void show(AttributeLine line, boolean started, boolean differs, Talk said) {
        showExpectation(Expectations.orNothing(line.expectation()));
        var beneath = new Div();
        beneath.addClassName("beneath");
        if (started) beneath.add(coverage(line, differs));
        if (said.open().isPresent()) beneath.add(new CommentCount(said));
        below.show(beneath);
    }

    private void showExpectation(String words) {
        if (words.equals(expectation)) return;
        expectation = words;
        var shown = new Div(new MarkdownText(words));
        shown.addClassName("expectation");
        text.show(shown);
    }

    private static Paragraph coverage(AttributeLine line, boolean differs) {
        var coverage = new Paragraph(new Span(CoverageWords.of(line)));
        coverage.addClassName("coverage");
        if (differs) coverage.add(Icon.words("comment", "Talk about this", "state", "talk"));
        return coverage;
    }

    void focusLink() {
        link.focus();
    }
}
