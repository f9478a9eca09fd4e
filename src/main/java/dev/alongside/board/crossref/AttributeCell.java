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
import dev.alongside.support.Later;
import dev.alongside.support.MarkdownText;

/** The attribute, what the target level expects in full, and what stands behind it. */
final class AttributeCell extends Composite<NativeTableHeaderCell> {

    private final AttributeLink link;
    private final MarkdownText expectation = new MarkdownText("");
    private final Span behind = new Span();
    private final Paragraph coverage = new Paragraph(behind);
    private final Later<Span> talk =
            new Later<>(coverage, () -> Icon.words("comment", "Talk about this", "state", "talk"));
    private final Later<CommentCount> comments;

    /** @param opens whether the title leads to the opened attribute */
    AttributeCell(PlanId plan, Attribute attribute, boolean opens) {
        link = new AttributeLink(plan, attribute);
        link.addClassName("attribute");
        link.add(new Span(attribute.title()));
        if (opens) link.add(new Icon("chevron"));
        else link.getElement().removeAttribute("href");
        var text = new Div(expectation);
        text.addClassName("expectation");
        coverage.addClassName("coverage");
        getContent().addClassName("cell-attribute");
        new FieldKey("attribute", attribute.key()).mark(getContent());
        getContent().getElement().setAttribute("scope", "row");
        var below = new Div(coverage);
        below.addClassName("beneath");
        getContent().add(link, text, below);
        comments = new Later<>(below, CommentCount::new);
    }

    /**
     * @param started whether there is anything yet that could stand behind it
     * @param differs whether the two see it differently, as far as both have shown
     */
    void show(AttributeLine line, boolean started, boolean differs, Talk said) {
        expectation.show(Expectations.orNothing(line.expectation()));
        behind.setText(CoverageWords.of(line));
        talk.show(differs, words -> {});
        coverage.setVisible(started);
        comments.show(said.open().isPresent(), count -> count.show(said));
    }

    void focusLink() {
        link.focus();
    }
}
