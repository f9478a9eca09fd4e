package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.alongside.matrix.Edition;
import dev.alongside.support.Icon;

/** Which edition this is, and since when. */
class EditionFacts extends Composite<Span> {

    EditionFacts(Edition edition, boolean isCurrent, String published) {
        getContent().addClassName("facts");
        getContent()
                .add(
                        fact("pin", "Edition " + edition.number() + (isCurrent ? ", current" : "")),
                        fact("calendar", "Published " + published));
    }

    private static Span fact(String icon, String words) {
        return new Span(new Icon(icon), new Span(words));
    }
}
