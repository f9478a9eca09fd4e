package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.hints.Guide;
import dev.alongside.board.hints.Hint;
import dev.alongside.board.hints.HintWords;
import dev.alongside.support.Failures;
import dev.alongside.support.Message;

/** A form that saves as one act. A refusal is said inside, and nothing that was typed is lost. */
public abstract class FormDialog<W> extends Dialog {

    private final WordsForm<W> form;
    private final Div advice = new Div();
    private final Div said = new Div();
    private W start;

    protected FormDialog(String heading, String saveWords, WordsForm<W> form, W start) {
        this.form = form;
        this.start = start;
        form.show(start);
        setHeaderTitle(heading);
        setCloseOnOutsideClick(false);
        setWidth("42rem");
        var content = new Div(advice, form, said);
        content.addClassName("stack");
        add(content);
        var save = new Button(saveWords, click -> trySave());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> leave()), save);
        addDialogCloseActionListener(escape -> leaveWithWhatWasTyped());
        Shortcuts.addShortcutListener(this, this::trySave, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    /** Throws what refuses it; the dialog stays open then. */
    protected abstract void save(W words);

    @Override
    public void open() {
        super.open();
        form.focusFirst();
    }

    /** Puts a few words of guidance above the form. */
    public void advise(Guide guide, HintWords words) {
        advice.add(new Hint(guide, words).then(form::focusFirst).always());
    }

    WordsForm<W> form() {
        return form;
    }

    /** From here on, leaving loses nothing as long as the fields say this. */
    void startFrom(W words) {
        start = words;
        form.show(words);
        said.removeAll();
    }

    void trySave() {
        // A second press may have been on its way when the first one closed this.
        if (!isOpened()) return;
        var unreadable = DayField.unreadableIn(form).findFirst();
        if (unreadable.isPresent()) {
            said.removeAll();
            unreadable.get().focus();
            return;
        }
        try {
            save(form.words());
            close();
        } catch (RuntimeException why) {
            said.removeAll();
            if (!form.saysWhatIsWrong()) say(refused(why));
        }
    }

    /** What to say inside the dialog about a save that was not done. */
    protected Component refused(RuntimeException why) {
        var message = new Message();
        message.say(Failures.sentence(why));
        return message;
    }

    void say(Component notice) {
        said.removeAll();
        said.add(notice);
        notice.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Fields tell the server what was typed when they are left, so that comes first. */
    private void leaveWithWhatWasTyped() {
        getElement()
                .executeJs("document.activeElement?.blur(); return new Promise(told => setTimeout(told, 60))")
                .then(told -> leave());
    }

    private void leave() {
        if (form.words().equals(start) && DayField.unreadableIn(form).findAny().isEmpty()) {
            close();
            return;
        }
        say(new UnsavedWords(said::removeAll, this::close));
    }
}
