package dev.alongside.support;

import com.vaadin.flow.component.html.Span;

/** A sign from {@code frontend/icons}; the word beside it is its name. */
public class Icon extends Span {

    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
