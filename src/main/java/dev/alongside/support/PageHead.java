package dev.alongside.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The upper edge of a page: its name, what belongs to it, and its actions at the far end. */
public class PageHead extends Header {

    private final Div row = new Div();
    private final Div end = new Div();
    private final H1 title;

    public PageHead(String title, Component... actions) {
        this.title = new H1(title);
        addClassName("head");
        row.addClassName("row");
        end.addClassNames("end", "row");
        end.add(actions);
        var menu = new DrawerToggle();
        menu.setAriaLabel("Menu");
        row.add(menu, this.title, end);
        add(row);
    }

    /** A quiet line beside the name. */
    public PageHead with(String text) {
        var quiet = new Span(text);
        quiet.addClassName("quiet");
        row.addComponentAtIndex(2, quiet);
        return this;
    }

    /** A part of its own beside the name, behind those before it. */
    public PageHead with(Component part) {
        row.addComponentAtIndex(row.indexOf(end), part);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
