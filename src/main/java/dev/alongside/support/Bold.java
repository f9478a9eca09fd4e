package dev.alongside.support;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A word that stands out. */
@Tag("b")
public class Bold extends HtmlContainer {

    public Bold(String text) {
        setText(text);
    }
}
