package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;

/** Whether this window is connected; the browser shows the one that is true, and a bar of its own says it aloud. */
public final class Connection extends Composite<Span> {

    public Connection() {
        getContent().addClassName("connection");
        getContent()
                .add(
                        Icon.words("live", "Live", "when-live", "state", "ok"),
                        Icon.words("reconnecting", "Reconnecting", "when-reconnecting", "state", "open"),
                        Icon.words("offline", "Offline", "when-offline", "state", "open"));
    }
}
