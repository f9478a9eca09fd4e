package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One text of a record, saved when its field is left, by Ctrl+Enter or by a button. What is typed is never replaced:
 * what somebody else saved meanwhile is shown beside it.
 *
 * @param <R> the record as it is read, with its version
 */
final class SavedText<R> extends Composite<Div> {

    /** Saves the words against the record that was seen, empty when it is gone; may refuse. */
    interface Saving<R> {
        void save(Optional<R> seen, R was, String words);
    }

    private final TextFieldBase<?, String> field;
    private final Function<R, String> text;
    private final Saving<R> saving;
    private final Button save = new Button("Save", pressed -> save());
    private final Div beside = new Div();
    private @Nullable R base;
    private @Nullable R newest;
    private boolean focused;
    private boolean conflict;
    private Runnable whenDone = () -> {};

    SavedText(TextFieldBase<?, String> field, int most, Function<R, String> text, Saving<R> saving) {
        this.field = field;
        this.text = text;
        this.saving = saving;
        Limit.on(field, most);
        field.setWidthFull();
        field.addValueChangeListener(change -> save.setVisible(isDirty()));
        field.addFocusListener(come -> focused = true);
        field.addBlurListener(gone -> leave());
        Shortcuts.addShortcutListener(field, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(field);
        save.addThemeVariants(ButtonVariant.SMALL);
        save.setVisible(false);
        getContent().addClassNames("stack", "saved-text");
        getContent().add(field, beside, save);
    }

    /** Shows the record as it is now, empty when it is gone. */
    void show(Optional<R> now) {
        newest = now.orElse(null);
        if (newest != null && changesNothing(newest)) base = newest;
        if (!isDirty() && !focused) keepNewest();
        if (conflict) showConflict();
        save.setVisible(isDirty());
    }

    boolean isDirty() {
        return base != null && !typed().equals(text.apply(base));
    }

    /** Calls this when the field is left with nothing unsaved in it. */
    void whenDone(Runnable done) {
        whenDone = done;
    }

    void focus() {
        field.focus();
    }

    /** Saves what was typed, if it says something new. */
    void save() {
        if (isDirty() && base != null && !conflict) save(Optional.of(base), base);
    }

    private void leave() {
        focused = false;
        save();
        if (isDirty()) return;
        keepNewest();
        whenDone.run();
    }

    private void save(Optional<R> seen, R was) {
        try {
            saving.save(seen, was, typed());
            field.setInvalid(false);
        } catch (ChangedMeanwhile faster) {
            showConflict();
        } catch (Refusal refused) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
        }
    }

    private void showConflict() {
        conflict = true;
        var there = newest == null ? "taken away" : text.apply(newest);
        var notice = new Conflict(
                "You changed this in another window", List.of(new Difference(field.getLabel(), there, typed())));
        notice.offer("Keep the newest", this::keepNewest);
        notice.offer("Use mine", this::useMine);
        beside.removeAll();
        beside.add(notice);
    }

    /** Forgets what was typed. */
    void keepNewest() {
        endConflict();
        base = newest;
        field.setValue(newest == null ? "" : text.apply(newest));
    }

    private void useMine() {
        var was = newest == null ? base : newest;
        endConflict();
        if (was != null) save(Optional.ofNullable(newest), was);
    }

    private void endConflict() {
        conflict = false;
        beside.removeAll();
    }

    private boolean changesNothing(R record) {
        var words = text.apply(record);
        return words.equals(typed()) || (base != null && words.equals(text.apply(base)));
    }

    private String typed() {
        return field.getValue().strip();
    }
}
