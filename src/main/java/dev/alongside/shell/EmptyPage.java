package dev.alongside.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page without content of its own: what happened, and a way on. */
abstract class EmptyPage extends Main {

    EmptyPage() {
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(String title, String explanation) {
        var page = new Div(new H1(title), new Paragraph(explanation), new Anchor("", "Go to the start"));
        page.addClassName("empty-page");
        removeAll();
        add(page);
    }

    void showNotFound() {
        show("We can't find that page", "It may have moved, or it isn't open to you.");
    }
}
