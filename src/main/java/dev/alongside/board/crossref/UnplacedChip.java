package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A win or goal that waits for its place; pressed, or dragged there. */
final class UnplacedChip extends Composite<Button> {

    private final DragSource<Button> source;
    private @Nullable Unplaced shown;

    UnplacedChip(Consumer<Unplaced> onPlace) {
        source = DragSource.create(getContent());
        getContent().addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassName("chip");
        getContent().addClickListener(pressed -> {
            if (shown != null) onPlace.accept(shown);
        });
    }

    void show(Unplaced item) {
        shown = item;
        getContent().setText(item.title());
        getContent().setIcon(item.sign());
        source.setDragData(item);
    }

    void focus() {
        getContent().focus();
    }
}
