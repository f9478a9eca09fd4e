package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A program as a bar from its first day to its last. */
final class ProgramBar extends RibbonItem<Placed<TimelineProgram>> {

    private final RibbonWords words;

    ProgramBar(String address, RibbonWords words) {
        super(address, "program-bar");
        this.words = words;
    }

    @Override
    void draw(Placed<TimelineProgram> placed, Anchor link) {
        var program = placed.item();
        put(placed);
        link.add(new Span(program.name()));
        look("runs", program.until() == null);
        name(link, "Program %s, %s".formatted(program.name(), words.of(program)));
    }
}
