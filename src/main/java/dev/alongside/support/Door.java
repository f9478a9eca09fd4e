package dev.alongside.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The frame of pages for somebody who is not inside yet. */
public class Door extends Main {

    private final Section card = new Section();

    public Door(String title, Component... content) {
        addClassName("door");
        setId("main");
        card.addClassName("door-card");
        card.add(brand(), new H1(title));
        put(content);
        add(card);
    }

    /** Below what is on the card already. */
    protected final void put(Component... content) {
        card.add(content);
    }

    private static Span brand() {
        var logo = new Span();
        logo.addClassName("icon-logo");
        logo.getElement().setAttribute("aria-hidden", "true");
        var brand = new Span(logo, new Span("Alongside"));
        brand.addClassName("brand");
        return brand;
    }
}
