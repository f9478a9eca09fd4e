package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.alongside.board.form.Rows;
import dev.alongside.board.waiting.WaitWords;
import dev.alongside.board.waiting.Waiting;
import dev.alongside.matrix.Edition;
import dev.alongside.support.Icon;
import java.util.List;

/** How much waits for the reader; opens the list of it, with a way to each. Not there while there is nothing. */
final class WaitsForYou extends Composite<Span> {

    private record Item(Waiting waiting, String words) {}

    private final Button button = new Button("", new Icon("clock"));
    private final Popover opened = new Popover();
    private final Rows<Item, ListItem> items;

    WaitsForYou() {
        var list = new UnorderedList();
        list.addClassName("waits-list");
        items = new Rows<>(list, Item::waiting, ListItem::new, this::show);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("chip");
        opened.setTarget(button);
        opened.setPosition(PopoverPosition.BOTTOM_END);
        opened.setAriaLabel("What waits for you");
        opened.add(list);
        getContent().addClassName("waits");
        getContent().add(button, opened);
        getContent().setVisible(false);
    }

    /** Leaves those that are there already as they are, with the focus in them. */
    void show(List<Waiting> waiting, Edition edition) {
        getContent().setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) opened.close();
        else button.setText(WaitWords.of(waiting));
        items.show(waiting.stream()
                .map(each -> new Item(each, each.words(edition)))
                .toList());
    }

    private void show(ListItem row, Item item) {
        row.removeAll();
        row.add(new Icon(item.waiting().kind().icon()), link(item));
    }

    /** Closes the list, which would stay over where it leads: the head it hangs on is the same there. */
    private Anchor link(Item item) {
        var link = new Anchor(item.waiting().address(), item.words());
        link.getElement().addEventListener("click", followed -> opened.close());
        return link;
    }
}
