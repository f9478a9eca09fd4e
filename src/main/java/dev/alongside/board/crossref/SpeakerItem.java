package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.SavedText;
import dev.alongside.board.frame.Changes;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A win or goal that speaks to the opened attribute, with the line that says how. */
final class SpeakerItem extends Composite<ListItem> {

    private final Anchor title;
    private final Span when = new Span();
    private final Span said = new Span();
    private final TextField field = new TextField("How it speaks to this");
    private final SavedText<Link> how;
    private final JustLine justLine = new JustLine();
    private final Button edit = action("edit", "Say how", () -> edit(true));
    private final Div actions = new Div();
    private Component sign = new Span();
    private @Nullable Speaker shown;

    /** @param title leads to where the record stands in full */
    SpeakerItem(Anchor title, boolean mayChange, AttributeActs acts) {
        this.title = title;
        how = new SavedText<>(
                field, LinkDraft.HOW, Link::how, (seen, was, words) -> acts.changeHow(seen.orElse(was), words));
        how.setVisible(false);
        how.whenLeft(() -> edit(false));
        Shortcuts.addShortcutListener(field, this::saveAndStay, Key.ENTER).listenOn(field);
        // The list around would close at Escape too.
        field.getElement()
                .addEventListener("keydown", escape -> forget())
                .setFilter("event.key === 'Escape' && (event.stopPropagation(), true)");
        when.addClassNames("tiny", "quiet");
        actions.addClassNames("actions", "row");
        if (mayChange) {
            actions.add(edit);
            actions.add(action("close", "Unlink", () -> acts.unlink(Objects.requireNonNull(shown))));
        }
        var line = new Div(said, how, justLine);
        line.addClassName("how");
        getContent().add(sign, title, when, actions, line);
    }

    void show(Speaker speaker, String day, Changes changes, boolean mark) {
        var before = shown;
        if (speaker.equals(before)) return;
        shown = speaker;
        getContent().replace(sign, speaker.sign());
        sign = getContent().getComponentAt(0);
        title.setText(speaker.title());
        when.setText(day);
        said.setText(speaker.link().how());
        how.show(Optional.of(speaker.link()));
        actions.getChildren().forEach(button -> button.getElement().setAttribute("aria-label", label(button, speaker)));
        if (mark && speaker.isTouched(changes)) justLine.mark(getContent(), changes);
    }

    private static String label(Component button, Speaker speaker) {
        return button.getElement().getAttribute("data-act") + ": " + speaker.title();
    }

    boolean saveTyped() {
        how.save();
        return !how.isDirty();
    }

    private void forget() {
        how.keepNewest();
        edit(false);
        edit.focus();
    }

    private void saveAndStay() {
        how.save();
        if (how.isDirty()) return;
        edit(false);
        edit.focus();
    }

    private void edit(boolean editing) {
        said.setVisible(!editing);
        how.setVisible(editing);
        if (editing) how.focus();
    }

    private static Button action(String icon, String words, Runnable act) {
        var button = new Button(new Icon(icon), pressed -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(words);
        button.getElement().setAttribute("data-act", words);
        return button;
    }
}
