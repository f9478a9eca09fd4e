package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** A win as a flag on its day. */
final class WinFlag extends RibbonItem<Placed<TimelineWin>> {

    private final RibbonPlaces places;
    private final RibbonWords words;

    WinFlag(RibbonPlaces places, RibbonWords words) {
        super("win-flag");
        this.places = places;
        this.words = words;
    }

    @Override
    String address(Placed<TimelineWin> placed) {
        return places.of(placed.item());
    }

    @Override
    void draw(Placed<TimelineWin> placed, Anchor link) {
        var win = placed.item();
        put(placed);
        link.add(new Icon("win"), new Span(win.title()));
        look("back", placed.isBack());
        name(link, "%s, %s".formatted(win.title(), words.of(win)));
    }
}
