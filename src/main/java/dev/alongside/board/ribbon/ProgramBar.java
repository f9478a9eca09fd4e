package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Span;

/** A program as a bar from its first day to its last. */
final class ProgramBar extends RibbonItem<Placed<TimelineProgram>> {

    private final RibbonWords words;
    private final Span title = new Span();

    ProgramBar(String address, RibbonWords words) {
        super(address, "program-bar");
        this.words = words;
        link(title);
    }

    @Override
    void show(Placed<TimelineProgram> placed) {
        var program = placed.item();
        put(placed);
        title.setText(program.name());
        look("runs", program.until() == null);
        name("Program %s, %s".formatted(program.name(), words.of(program)));
    }
}
