package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** One of the things that make a board, and where it is done. */
final class FirstStep extends Composite<Article> {

    /** @param sign the step's number, or a tick */
    private FirstStep(Component sign, String icon, String title, String words, Component way) {
        var end = new Span(new Icon(icon));
        end.addClassName("end");
        var row = new Div(way);
        row.addClassName("row");
        getContent().addClassNames("card", "step");
        getContent().add(new H3(sign, new Span(title), end), new Paragraph(words), row);
    }

    static FirstStep done(String icon, String title, String words, Component way) {
        var sign = new Span(new Icon("check"));
        sign.addClassNames("n", "done");
        return new FirstStep(sign, icon, title, words, way);
    }

    static FirstStep open(int number, String icon, String title, String words, Component way) {
        var sign = new Span(Integer.toString(number));
        sign.addClassName("n");
        return new FirstStep(sign, icon, title, words, way);
    }
}
