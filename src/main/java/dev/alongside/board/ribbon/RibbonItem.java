package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.OnePiece;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something on the ribbon; it leads to where all of it is written. */
abstract class RibbonItem<T> extends Composite<ListItem> {

    private final String kind;
    private final OnePiece link = new OnePiece(new Anchor());
    private @Nullable T item;
    private String justNow = "";
    private String by = "";

    RibbonItem(String kind) {
        this.kind = kind;
        getContent().add(link);
    }

    /** Where all of it is written, empty where it can't be opened. */
    abstract String address(T item);

    /** Puts into the link what it says. */
    abstract void draw(T item, Anchor link);

    final void show(T item) {
        this.item = item;
        draw();
    }

    /** Says for a minute that the other side just changed it. */
    final void changed(Changes changes) {
        justNow = changes.justNow();
        by = "by-" + changes.otherColour();
        draw();
        link.getElement().executeJs("window.Alongside?.flash(this, $0)", changes.otherColour());
    }

    private void draw() {
        var now = Objects.requireNonNull(item);
        var address = address(now);
        var drawn = address.isEmpty() ? new Anchor() : new Anchor(address);
        drawn.addClassName(kind);
        draw(now, drawn);
        if (!justNow.isEmpty()) drawn.add(line());
        link.show(drawn);
    }

    private Span line() {
        var line = new Span(justNow);
        line.addClassNames("just-line", by);
        return line;
    }

    /** @param name what it is called where the picture can't be seen */
    static void name(Anchor link, String name) {
        link.getElement().setAttribute("aria-label", name);
        hint(link, name);
    }

    /** What a pointer that rests on it is told. */
    static void hint(Anchor link, String words) {
        link.getElement().setAttribute("title", words);
    }

    final void look(String look, boolean wanted) {
        getContent().setClassName(look, wanted);
    }

    final void put(Placed<?> place) {
        getContent().getStyle().set("--at", percent(place.at()));
        getContent().getStyle().set("--w", percent(place.width()));
        getContent().getStyle().set("--lane", String.valueOf(place.lane()));
    }

    static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
