package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Dates;
import org.jspecify.annotations.Nullable;

/** The months along the picture, and today; each item says its day itself. */
final class RibbonScale extends Composite<Div> {

    private final Dates dates;
    private @Nullable RibbonAxis shown;

    RibbonScale(Dates dates) {
        this.dates = dates;
        getContent().addClassName("scale");
        getContent().getElement().setAttribute("aria-hidden", "true");
    }

    void show(RibbonAxis axis) {
        if (axis.equals(shown)) return;
        shown = axis;
        getContent().removeAll();
        getContent().add(part("past", 0, ""), part("today", RibbonAxis.TODAY, "Today, " + dates.day(axis.today())));
        axis.ticks().forEach(tick -> getContent().add(part("tick", tick.at(), tick.words())));
    }

    private static Component part(String look, double at, String words) {
        var part = new Div();
        part.addClassName(look);
        part.getStyle().set("--at", RibbonItem.percent(at));
        if (!words.isEmpty()) part.add(new Span(words));
        return part;
    }
}
