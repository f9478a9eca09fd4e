package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A program as a bar from its first day to its last. */
final class ProgramBar extends RibbonItem<Placed<TimelineProgram>> {

    private final RibbonPlaces places;
    private final RibbonWords words;

    ProgramBar(RibbonPlaces places, RibbonWords words) {
        super("program-bar");
        this.places = places;
        this.words = words;
    }

    @Override
    String address(Placed<TimelineProgram> placed) {
        return places.of(placed.item());
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
