package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** One of the things that make a board, and where it is done; a tick says that something is there. */
final class FirstStep extends Composite<Article> {

    private final int number;
    private final Span sign = new Span();
    private final Paragraph words = new Paragraph();

    /** @param ways what can be done about it */
    FirstStep(int number, String icon, String title, Component... ways) {
        this.number = number;
        var end = new Span(new Icon(icon));
        end.addClassName("end");
        var row = new Div(ways);
        row.addClassName("row");
        getContent().addClassNames("card", "step");
        getContent().add(new H3(sign, new Span(title), end), words, row);
    }

    void show(boolean isThere, String text) {
        words.setText(text);
        sign.removeAll();
        sign.setClassName(isThere ? "n done" : "n");
        if (!isThere) {
            sign.setText(Integer.toString(number));
            return;
        }
        var there = new Span("There already: ");
        there.addClassName("sr");
        sign.add(new Icon("check"), there);
    }
}
