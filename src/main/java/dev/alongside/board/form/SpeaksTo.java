package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;
import java.util.List;

/** Which attributes something speaks to and how, each with a way to the attribute. */
public final class SpeaksTo extends Composite<Paragraph> {

    public SpeaksTo() {
        getContent().addClassName("speaks");
    }

    public void show(List<Speaking> speaks) {
        getContent().removeAll();
        setVisible(!speaks.isEmpty());
        var label = new Span(new Icon("link"), new Span("Speaks to:"));
        label.addClassName("state");
        getContent().add(label);
        speaks.forEach(each -> getContent().add(line(each)));
    }

    private static Span line(Speaking speaking) {
        var attribute = speaking.attribute();
        var way = new Anchor(
                "board/%s/attribute/%s".formatted(speaking.link().plan().value(), attribute.key()), attribute.title());
        var how = speaking.link().how();
        return how.isEmpty() ? new Span(way) : new Span(way, new Span(" — " + how));
    }
}
