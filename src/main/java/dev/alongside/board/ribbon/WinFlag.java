package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** A win as a flag on its day. */
final class WinFlag extends RibbonItem<Placed<TimelineWin>> {

    private final RibbonWords words;

    WinFlag(String address, RibbonWords words) {
        super(address, "win-flag");
        this.words = words;
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
