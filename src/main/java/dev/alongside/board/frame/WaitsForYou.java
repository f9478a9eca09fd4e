package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.waiting.WaitWords;
import dev.alongside.board.waiting.Waiting;
import dev.alongside.matrix.Edition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the other side waits for, with a way to each; not there while there is nothing. */
final class WaitsForYou extends Composite<Details> {

    private final UnorderedList list = new UnorderedList();
    private final Map<Waiting, ListItem> items = new HashMap<>();

    WaitsForYou() {
        getContent().addClassName("waits");
        getContent().add(list);
        getContent().setVisible(false);
    }

    /** Leaves those that are there already as they are, with the focus in them. */
    void show(List<Waiting> waiting, Edition edition) {
        getContent().setVisible(!waiting.isEmpty());
        if (!waiting.isEmpty()) getContent().setSummaryText(WaitWords.of(waiting));
        var gone = new HashSet<>(items.keySet());
        waiting.forEach(gone::remove);
        gone.forEach(each -> list.remove(items.remove(each)));
        for (int at = 0; at < waiting.size(); at++) {
            var item = items.computeIfAbsent(waiting.get(at), each -> item(each, edition));
            if (list.indexOf(item) != at) list.addComponentAtIndex(at, item);
        }
    }

    private static ListItem item(Waiting waiting, Edition edition) {
        return new ListItem(new Anchor(waiting.address(), waiting.words(edition)));
    }
}
