package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.LeftWords;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.CommentLine;
import dev.alongside.comments.Waits;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One comment: who wrote it and when, what it says, whether it waits, and for its author a way to change it. */
final class CommentItem extends Composite<ListItem> {

    private final CommentActs acts;
    private final Avatar avatar = new Avatar();
    private final CommentHead head;
    private final Paragraph words = new Paragraph();
    private final Span waits = new Span();
    private final Button edit = new Button("Edit", pressed -> edit().focus());
    private final Div body;
    private final Later<LeftWords> left;
    private @Nullable CommentLine shown;
    private @Nullable CommentEdit editing;

    CommentItem(CommentActs acts, Dates dates) {
        this.acts = acts;
        head = new CommentHead(dates, edit);
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        avatar.addThemeName("filled");
        avatar.addClassName("s");
        // The name stands beside it.
        avatar.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("comment-words");
        waits.addClassNames("state", "waits");
        body = new Div(head, words, waits);
        body.addClassName("comment-body");
        left = new Later<>(body, () -> new LeftWords("Your change", this::showLeft));
        getContent().addClassName("comment");
        getContent().add(avatar, body);
    }

    void show(CommentLine line) {
        shown = line;
        avatar.setName(line.author());
        avatar.setColorIndex(line.byOwner() ? 0 : 1);
        head.show(line);
        words.setText(line.comment().words());
        waits.removeAll();
        waits.add(
                new Icon("clock"),
                new Span(line.waits() == Waits.FOR_READER ? "Waits for your answer" : "Waits for an answer"));
        waits.setVisible(line.waits() != Waits.FOR_NOBODY);
        if (!line.mayEdit()) close();
        else if (editing == null && CommentPlace.isBegun(line)) edit();
        edit.setVisible(line.mayEdit() && editing == null);
        showLeft();
    }

    /** Says for a minute that the other side just wrote or changed it. */
    void mark(Changes changes) {
        if (shown != null && changes.touched(shown.comment().id())) head.justNow(this, changes);
    }

    private CommentEdit edit() {
        var begun = new CommentEdit(shown().comment(), acts, this::finish);
        editing = begun;
        edit.setVisible(false);
        words.setVisible(false);
        body.add(begun);
        return begun;
    }

    private void finish() {
        close();
        showLeft();
        edit.setVisible(shown().mayEdit());
        // A focus on what is not seen would wait until it is.
        if (edit.isVisible()) edit.focus();
    }

    private void close() {
        if (editing != null) body.remove(editing);
        editing = null;
        words.setVisible(true);
    }

    /** What its author can't save any more stays below what they said. */
    private void showLeft() {
        var line = shown();
        left.show(
                !line.mayEdit() && CommentPlace.isBegun(line),
                change -> change.show(List.of(acts.left(CommentPlace.over(line.comment())))));
    }

    private CommentLine shown() {
        return Objects.requireNonNull(shown);
    }
}
