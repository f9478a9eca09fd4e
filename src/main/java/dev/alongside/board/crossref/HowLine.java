package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.SavedText;
import dev.alongside.board.frame.Changes;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import java.util.Optional;

/** How a win or goal speaks to the opened attribute: a line that becomes a field while somebody edits it. */
final class HowLine extends Composite<Div> {

    private final Span said = new Span();
    private final TextField field = new TextField("How it speaks to this");
    private final SavedText<Link> how;
    private final JustLine justLine = new JustLine();
    private final Runnable whenDone;

    /** @param whenDone is called when a key ended the editing, and so left the focus nowhere */
    HowLine(AttributeActs acts, Runnable whenDone) {
        this.whenDone = whenDone;
        how = new SavedText<>(
                field, LinkDraft.HOW, Link::how, (seen, was, words) -> acts.changeHow(seen.orElse(was), words));
        how.setVisible(false);
        how.whenLeft(() -> showField(false));
        Shortcuts.addShortcutListener(field, this::saveAndStay, Key.ENTER).listenOn(field);
        // The list around would close at Escape too.
        field.getElement()
                .addEventListener("keydown", escape -> forget())
                .setFilter("event.key === 'Escape' && (event.stopPropagation(), true)");
        getContent().addClassName("how");
        getContent().add(said, how, justLine);
    }

    void show(Link link) {
        said.setText(link.how());
        how.show(Optional.of(link));
    }

    void edit() {
        showField(true);
        how.focus();
    }

    /** Saves what is still being typed; whether nothing is left unsaved. */
    boolean saveTyped() {
        how.save();
        return !how.isDirty();
    }

    /** Says here that the other side just changed the place. */
    void mark(Component place, Changes changes) {
        justLine.mark(place, changes);
    }

    private void forget() {
        how.keepNewest();
        finish();
    }

    private void saveAndStay() {
        if (saveTyped()) finish();
    }

    private void finish() {
        showField(false);
        whenDone.run();
    }

    private void showField(boolean editing) {
        said.setVisible(!editing);
        how.setVisible(editing);
    }
}
