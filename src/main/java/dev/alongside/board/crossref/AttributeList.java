package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All attributes beside the opened one; keeps its place while others are opened. */
final class AttributeList extends Composite<Nav> {

    private @Nullable Sides sides;
    private final Paragraph label = new Paragraph();
    private final Map<String, AttributeItem> items = new HashMap<>();
    private String opened = "";

    AttributeList() {
        label.addClassName("label");
        getContent().addClassName("master");
        getContent().setAriaLabel("Attributes");
        getContent().add(label);
    }

    /** @param openedKey key of the attribute that is opened */
    void show(CrossReferenceTab tab, String openedKey, Sides now) {
        var page = tab.page();
        opened = openedKey;
        if (!now.equals(sides)) clear();
        sides = now;
        label.setText("Cross-reference at " + page.target().title());
        var gone = new HashSet<>(items.keySet());
        for (var line : page.lines()) {
            var key = line.attribute().key();
            gone.remove(key);
            items.computeIfAbsent(key, made -> {
                        var item = new AttributeItem(page.view().plan().id(), line.attribute(), now);
                        getContent().add(item);
                        return item;
                    })
                    .show(line, page, tab.talk(line), key.equals(opened));
        }
        gone.forEach(key -> getContent().remove(items.remove(key)));
    }

    void focusOpened() {
        var item = items.get(opened);
        if (item != null) item.getElement().executeJs("this.focus()");
    }

    private void clear() {
        items.values().forEach(getContent()::remove);
        items.clear();
    }
}
