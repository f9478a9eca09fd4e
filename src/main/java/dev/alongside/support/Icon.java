package dev.alongside.support;

import com.vaadin.flow.component.html.Span;

/** A sign from {@code frontend/icons}; the word beside it is its name. */
public class Icon extends Span {

    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A sign with words beside it, in one span of the given classes. */
    public static Span words(String icon, String words, String... classes) {
        var both = new Span(new Icon(icon), new Span(words));
        both.addClassNames(classes);
        return both;
    }
}
