package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something on the ribbon; it leads to where all of it is written. */
abstract class RibbonItem<T> extends Composite<ListItem> {

    private final Anchor link;
    private @Nullable Span justNow;

    /** @param address of the part of the board that it is in, empty where it can't be opened */
    RibbonItem(String address, String... looks) {
        link = address.isEmpty() ? new Anchor() : new Anchor(address);
        link.addClassNames(looks);
        getContent().add(link);
    }

    abstract void show(T item);

    void link(Component... parts) {
        link.add(parts);
    }

    /** @param name what it is called where the picture can't be seen */
    void name(String name) {
        link.getElement().setAttribute("aria-label", name);
        hint(name);
    }

    /** What a pointer that rests on it is told. */
    void hint(String words) {
        link.getElement().setAttribute("title", words);
    }

    void look(String look, boolean wanted) {
        getContent().setClassName(look, wanted);
    }

    void put(Placed<?> place) {
        getContent().getStyle().set("--at", percent(place.at()));
        getContent().getStyle().set("--w", percent(place.width()));
        getContent().getStyle().set("--lane", String.valueOf(place.lane()));
    }

    /** Says for a minute that the other side just changed it. */
    void changed(Changes changes) {
        var line = justNow == null ? new Span() : justNow;
        justNow = line;
        line.setText(changes.justNow());
        line.setClassName("just-line by-" + changes.otherColour());
        link.add(line);
        link.getElement().executeJs("window.Alongside?.flash(this, $0)", changes.otherColour());
    }

    static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
