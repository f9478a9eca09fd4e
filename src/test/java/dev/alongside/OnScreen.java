package dev.alongside;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.dom.Element;
import org.jsoup.Jsoup;

/** What stands on a part of a screen, as somebody reads it. */
public final class OnScreen {

    private OnScreen() {}

    /** All texts of the part one after the other, also those that it holds as HTML. */
    public static String words(Component part) {
        return words(part.getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) return element.getText();
        var html = element.getComponent().filter(Html.class::isInstance).map(Html.class::cast);
        return html.map(it -> Jsoup.parseBodyFragment(it.getInnerHtml()).body().wholeText())
                .orElseGet(() -> element.getChildren().map(OnScreen::words).collect(joining()));
    }
}
