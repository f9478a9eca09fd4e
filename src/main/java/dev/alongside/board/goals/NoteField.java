package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Limit;
import dev.alongside.goals.ProgressNote;
import dev.alongside.support.Message;
import java.util.function.Consumer;

/** Where a line on a goal is typed; a refusal is said below, and nothing that was typed is lost. */
final class NoteField extends Composite<Div> {

    private final TextField field;
    private final Message message = new Message();
    private final Consumer<String> onSave;
    private final Runnable onClose;

    /**
     * @param onSave may refuse
     * @param onClose is called when the field is of no use any more
     */
    NoteField(String label, Consumer<String> onSave, Runnable onClose) {
        this.onSave = onSave;
        this.onClose = onClose;
        field = new TextField(label);
        field.setWidthFull();
        Limit.on(field, ProgressNote.WORDS);
        Shortcuts.addShortcutListener(field, this::save, Key.ENTER).listenOn(field);
        var save = new Button("Save note", pressed -> save());
        save.addThemeVariants(ButtonVariant.SMALL);
        var cancel = new Button("Cancel", pressed -> onClose.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        getContent().addClassNames("stack", "xs", "note-field");
        getContent().add(field, message, buttons);
    }

    void start(String words) {
        field.setValue(words);
        message.setVisible(false);
    }

    void focus() {
        field.focus();
    }

    private void save() {
        if (!message.attempt(() -> onSave.accept(field.getValue()))) return;
        field.clear();
        onClose.run();
    }
}
