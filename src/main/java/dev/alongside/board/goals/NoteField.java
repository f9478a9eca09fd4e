package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.UnsavedWords;
import dev.alongside.board.form.Unsent;
import dev.alongside.board.form.Writing;
import dev.alongside.goals.ProgressNote;
import dev.alongside.support.Message;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a line on a goal is typed; a refusal is said below, and nothing that was typed is lost. */
final class NoteField extends Composite<Div> implements Writing {

    private final TextField field;
    private final Message message = new Message();
    private final Consumer<String> onSave;
    private final Runnable onClose;
    private final Div asked = new Div();
    private String place = "";
    private String start = "";
    private @Nullable ProgressNote over;

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
        field.addValueChangeListener(typed -> keep());
        var cancel = new Button("Cancel", pressed -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        getContent().addClassNames("stack", "xs", "note-field");
        getContent().add(field, message, buttons, asked);
    }

    @Override
    public boolean isGoingOn() {
        return isVisible();
    }

    /**
     * Begins with what was typed here before and not sent, else with these words.
     *
     * @param where under which the words are kept as long as they are not sent
     * @param over the note that is changed, null for one that is new
     */
    void start(String where, String words, @Nullable ProgressNote over) {
        var begun = Unsent.inThisWindow().of(where);
        start = words;
        place = where;
        this.over = over;
        field.setValue(begun.isEmpty() ? words : begun);
        message.setVisible(false);
    }

    /** Belongs there from now on; open when something was typed there before and not sent. */
    void resume(String where) {
        if (place.equals(where)) return;
        start(where, "", null);
        setVisible(Unsent.inThisWindow().has(where));
    }

    /** From now on what is typed is typed over this. */
    void over(ProgressNote newest) {
        over = newest;
        keep();
    }

    void focus() {
        field.focus();
    }

    private void save() {
        asked.removeAll();
        if (!message.attempt(() -> onSave.accept(field.getValue()))) return;
        field.setValue(start);
        onClose.run();
    }

    private void cancel() {
        asked.removeAll();
        if (field.getValue().strip().equals(start)) throwAway();
        else asked.add(new UnsavedWords(this::goOn, this::throwAway));
    }

    private void goOn() {
        asked.removeAll();
        field.focus();
    }

    private void throwAway() {
        asked.removeAll();
        field.setValue(start);
        onClose.run();
    }

    private void keep() {
        var typed = field.getValue();
        if (!place.isEmpty()) Unsent.inThisWindow().keep(place, typed.equals(start) ? "" : typed, over);
    }
}
