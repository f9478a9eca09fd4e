package dev.alongside.board;

import com.vaadin.flow.component.html.Span;

/** Decoration beside words; the names are those of the style sheet. */
final class Icons {

    private Icons() {}

    static Span icon(String name) {
        var icon = new Span();
        icon.addClassNames("icon", "icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** An icon with words beside it, in one span of the given classes. */
    static Span words(String icon, String words, String... classes) {
        var both = new Span(icon(icon), new Span(words));
        both.addClassNames(classes);
        return both;
    }
}
