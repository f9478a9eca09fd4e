package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an address asks a tab to begin with, once: from then on the tab has its address without it. */
public enum Beginning {
    WRITE,
    PASTE;

    private static final String PARAMETER = "begin";

    /** The address of a tab with the wish to begin like this. */
    public String at(String tab) {
        return "%s?%s=%s".formatted(tab, PARAMETER, word());
    }

    /** Opens a tab and begins like this. */
    public void in(String tab) {
        UI.getCurrentOrThrow().navigate(tab, QueryParameters.of(PARAMETER, word()));
    }

    static Optional<Beginning> of(Location location) {
        var wish = location.getQueryParameters().getSingleParameter(PARAMETER);
        return Stream.of(values())
                .filter(each -> wish.filter(each.word()::equals).isPresent())
                .findFirst();
    }

    /** A reload of the page does not do it again. */
    void begin(BoardTab<?> tab, Location location) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(location.getPath()));
        tab.begin(this);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
