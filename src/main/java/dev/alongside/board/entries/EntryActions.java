package dev.alongside.board.entries;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.support.Icon;

/** The buttons at the end of a row. */
public final class EntryActions extends Composite<Div> {

    private final Button edit = new Button(new Icon("edit"));
    private final Button remove = new Button(new Icon("remove"));

    public EntryActions(Runnable onEdit, Runnable onRemove) {
        getContent().addClassName("row");
        edit.addClickListener(click -> onEdit.run());
        remove.addClickListener(click -> onRemove.run());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(edit, remove);
    }

    public void show(String title) {
        name(edit, "Edit “%s”".formatted(title));
        name(remove, "Remove “%s”".formatted(title));
    }

    private static void name(Button button, String words) {
        button.setAriaLabel(words);
        button.setTooltipText(words);
    }
}
