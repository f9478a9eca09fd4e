package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;

/** One record of a list on the screen. */
abstract class Row<R> extends Composite<ListItem> {

    abstract void show(R record);
}
