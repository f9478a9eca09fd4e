package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Failures;
import dev.alongside.support.InvalidText;
import dev.alongside.support.Later;
import dev.alongside.support.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * One text of a record, saved when its field is left, by Ctrl+Enter or by a button. What is typed is never replaced:
 * what was saved elsewhere meanwhile is shown beside it, and what can't be saved now stays with the reason, also when
 * the person is just going elsewhere. What no other words would mend can be thrown away, or they could never leave.
 *
 * @param <R> the record as it is read, with its version
 */
public final class SavedText<R> extends Composite<Div> implements Writing {

    /** Saves the words against the record that was seen, empty when it is gone; may refuse. */
    public interface Saving<R> {
        void save(Optional<R> seen, R was, String words);
    }

    private final TextFieldBase<?, String> field;
    private final TypedText<R> text;
    private final Saving<R> saving;
    private final Later<Button> save = new Later<>(getContent(), this::button);
    private final Later<RefusedWords> refused = new Later<>(getContent(), () -> new RefusedWords(this::throwAway));
    private final SavedElsewhere elsewhere = new SavedElsewhere(this::keepNewest, this::useMine);
    private boolean focused;
    private Runnable whenLeft = () -> {};
    private Runnable whenThrownAway = () -> {};

    public SavedText(TextFieldBase<?, String> field, int most, Function<R, String> text, Saving<R> saving) {
        this.field = field;
        this.text = new TypedText<>(text);
        this.saving = saving;
        Limit.on(field, most);
        field.setWidthFull();
        field.addValueChangeListener(change -> offer());
        field.addFocusListener(come -> focused = true);
        field.addBlurListener(gone -> leave());
        Shortcuts.addShortcutListener(field, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(field);
        getContent().addClassNames("stack", "saved-text");
        getContent().add(field, elsewhere);
    }

    /** Calls this when the field is left with nothing unsaved in it. */
    public void whenLeft(Runnable left) {
        whenLeft = left;
    }

    /** Calls this after the person threw away what can't be saved any more. */
    public void whenThrownAway(Runnable thrown) {
        whenThrownAway = thrown;
    }

    /** Shows the record as it is now, empty when it is gone. */
    public void show(Optional<R> now) {
        text.read(now, typed());
        if (!isDirty() && !focused) keepNewest();
        if (elsewhere.isUndecided()) showConflict();
        offer();
    }

    private void offer() {
        save.show(isDirty() && refused.find().isEmpty(), button -> {});
    }

    private Button button() {
        var button = new Button("Save", pressed -> save());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    @Override
    public boolean isGoingOn() {
        return focused || isDirty();
    }

    public boolean isDirty() {
        return text.isChanged(typed());
    }

    public void focus() {
        field.focus();
    }

    /** Saves what was typed, if it says something new. */
    public void save() {
        if (isDirty() && !elsewhere.isUndecided()) text.base().ifPresent(base -> save(Optional.of(base), base));
    }

    /** Forgets what was typed. */
    public void keepNewest() {
        elsewhere.end();
        refused.drop();
        text.startFromNewest();
        field.setValue(text.newestWords());
    }

    private void leave() {
        focused = false;
        save();
        if (isDirty()) return;
        keepNewest();
        whenLeft.run();
    }

    private void save(Optional<R> seen, R was) {
        try {
            saving.save(seen, was, typed());
            field.setInvalid(false);
            refused.drop();
        } catch (ChangedMeanwhile faster) {
            showConflict();
        } catch (RuntimeException failed) {
            if (Failures.isNotFound(failed)) throw failed;
            say(failed);
        }
    }

    private void say(RuntimeException failed) {
        boolean isFinal = failed instanceof Refusal && !(failed instanceof InvalidText);
        field.setErrorMessage(isFinal ? "" : Failures.sentence(failed));
        field.setInvalid(!isFinal);
        refused.show(isFinal, words -> words.say(Failures.sentence(failed)));
        offer();
    }

    private void throwAway() {
        keepNewest();
        whenLeft.run();
        whenThrownAway.run();
    }

    private void showConflict() {
        var there = text.newest().isPresent() ? text.newestWords() : "taken away";
        elsewhere.show(new Difference(field.getLabel(), there, typed()));
    }

    private void useMine() {
        var newest = text.newest();
        elsewhere.end();
        newest.or(text::base).ifPresent(was -> save(newest, was));
    }

    private String typed() {
        return field.getValue().strip();
    }
}
