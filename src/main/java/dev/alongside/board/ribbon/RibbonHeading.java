package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** What one half of the ribbon holds. */
final class RibbonHeading extends Composite<H2> {

    private final Span words = new Span();

    RibbonHeading(String icon, String title) {
        words.addClassName("quiet");
        getContent().add(new Icon(icon), new Span(title), words);
    }

    void show(String remark) {
        words.setText(remark);
    }
}
