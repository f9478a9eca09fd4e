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
import dev.alongside.support.InvalidText;
import dev.alongside.support.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a win or goal speaks to the opened attribute: a line that becomes a field while somebody edits it. */
final class HowLine extends Composite<Div> {

    private final Span said = new Span();
    private final JustLine justLine = new JustLine(getContent());
    private final AttributeActs acts;
    private final Runnable whenDone;
    private boolean isBereft;
    private @Nullable Link shown;
    private @Nullable SavedText<Link> how;

    /** @param whenDone is called when a key ended the editing, and so left the focus nowhere */
    HowLine(AttributeActs acts, Runnable whenDone) {
        this.acts = acts;
        this.whenDone = whenDone;
        getContent().addClassName("how");
        getContent().add(said);
    }

    void show(Link link) {
        shown = link;
        isBereft = false;
        said.setText(link.how());
        if (how != null) how.show(Optional.of(link));
    }

    /** There is no link any more that could say it. */
    void bereft() {
        isBereft = true;
        if (how != null) how.show(Optional.empty());
    }

    void edit() {
        var typed = how == null ? field() : how;
        how = typed;
        showField(true);
        typed.focus();
    }

    /** Made when somebody first edits, because of many lines few are. */
    private SavedText<Link> field() {
        var field = new TextField("How it speaks to this");
        var how = new SavedText<>(field, LinkDraft.HOW, Link::how, (seen, was, words) -> save(seen.orElse(was), words));
        how.whenLeft(() -> showField(false));
        how.whenThrownAway(acts::beginAnew);
        Shortcuts.addShortcutListener(field, this::saveAndStay, Key.ENTER).listenOn(field);
        // The list around would close at Escape too.
        field.getElement()
                .addEventListener("keydown", escape -> forget())
                .setFilter("event.key === 'Escape' && (event.stopPropagation(), true)");
        how.show(Optional.ofNullable(shown));
        getContent().addComponentAtIndex(1, how);
        return how;
    }

    private void save(Link seen, String words) {
        try {
            if (!isBereft) acts.changeHow(seen, words);
        } catch (NotFound gone) {
            // When only the link is gone, the board has said so here by now.
            if (!isBereft) throw gone;
        }
        if (isBereft) throw new InvalidText("It is not linked any more. Link it again to say this there.");
    }

    /** Saves what is still being typed; whether nothing is left unsaved. */
    boolean saveTyped() {
        if (how == null) return true;
        how.save();
        return !how.isDirty();
    }

    /** Says here that the other side just changed the place. */
    void mark(Component place, Changes changes) {
        justLine.mark(place, changes);
    }

    private void forget() {
        if (how != null) how.keepNewest();
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
        if (how != null) how.setVisible(editing);
    }
}
