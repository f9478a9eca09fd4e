package dev.alongside.board.form;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;
import dev.alongside.support.OnePiece;
import java.util.List;

/** Which attributes something speaks to and how, each with a way to the attribute. */
public final class SpeaksTo extends OnePiece {

    public SpeaksTo() {
        super(new Paragraph());
    }

    public void show(List<Speaking> speaks) {
        setVisible(!speaks.isEmpty());
        var label = new Span(new Icon("link"), new Span("Speaks to:"));
        label.addClassName("state");
        var all = new Paragraph(label);
        all.addClassName("speaks");
        speaks.forEach(each -> all.add(line(each)));
        show(all);
    }

    private static Span line(Speaking speaking) {
        var attribute = speaking.attribute();
        var way = new Anchor(
                "board/%s/attribute/%s".formatted(speaking.link().plan().value(), attribute.key()), attribute.title());
        var how = speaking.link().how();
        return how.isEmpty() ? new Span(way) : new Span(way, new Span(" — " + how));
    }
}
