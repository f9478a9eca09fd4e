package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Numbered lines that say what a part of the example is. */
final class ExampleNotes extends Composite<OrderedList> {

    /** @param first number of the first line */
    ExampleNotes(int first, String... lines) {
        getContent().addClassName("example-notes");
        for (int at = 0; at < lines.length; at++) {
            var number = new Span(Integer.toString(first + at));
            number.addClassName("n");
            getContent().add(new ListItem(number, new Span(lines[at])));
        }
    }
}
