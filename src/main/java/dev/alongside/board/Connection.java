package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Whether this window is connected; the browser shows the one that is true. */
final class Connection extends Composite<Span> {

    Connection() {
        getContent().addClassName("connection");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        Icons.words("live", "Live", "when-live", "state", "ok"),
                        Icons.words("reconnecting", "Reconnecting", "when-reconnecting", "state", "open"),
                        Icons.words("offline", "Offline", "when-offline", "state", "open"));
    }
}
