package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Dates;
import dev.alongside.support.OnePiece;
import org.jspecify.annotations.Nullable;

/** The months along the picture, and today; each item says its day itself. */
final class RibbonScale extends OnePiece {

    private final Dates dates;
    private @Nullable RibbonAxis shown;

    RibbonScale(Dates dates) {
        super(new Div());
        this.dates = dates;
    }

    void show(RibbonAxis axis) {
        if (axis.equals(shown)) return;
        shown = axis;
        var scale = new Div();
        scale.addClassName("scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        scale.add(part("past", 0, ""), part("today", RibbonAxis.TODAY, "Today, " + dates.day(axis.today())));
        axis.ticks().forEach(tick -> scale.add(part("tick", tick.at(), tick.words())));
        show(scale);
    }

    private static Component part(String look, double at, String words) {
        var part = new Div();
        part.addClassName(look);
        part.getStyle().set("--at", RibbonItem.percent(at));
        if (!words.isEmpty()) part.add(new Span(words));
        return part;
    }
}
