package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** A win as a flag on its day. */
final class WinFlag extends RibbonItem<Placed<TimelineWin>> {

    private final RibbonWords words;
    private final Span title = new Span();

    WinFlag(String address, RibbonWords words) {
        super(address, "win-flag");
        this.words = words;
        link(new Icon("win"), title);
    }

    @Override
    void show(Placed<TimelineWin> placed) {
        var win = placed.item();
        put(placed);
        title.setText(win.title());
        look("back", placed.isBack());
        name("%s, %s".formatted(win.title(), words.of(win)));
    }
}
