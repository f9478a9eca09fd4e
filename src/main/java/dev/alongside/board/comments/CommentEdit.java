package dev.alongside.board.comments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.Conflict;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.UnsavedWords;
import dev.alongside.board.form.Unsent;
import dev.alongside.comments.Comment;
import dev.alongside.support.ChangedMeanwhile;

/** A comment while its author changes it. */
final class CommentEdit extends Composite<Div> {

    private final CommentActs acts;
    private final Runnable whenDone;
    private final CommentField field;
    private final Div said = new Div();
    private Comment seen;

    /** @param newest is changed, or the one before it over which somebody began to type and then went elsewhere */
    CommentEdit(Comment newest, CommentActs acts, Runnable whenDone) {
        seen = Unsent.inThisWindow()
                .over(CommentPlace.over(newest), Comment.class)
                .orElse(newest);
        this.acts = acts;
        this.whenDone = whenDone;
        field = new CommentField(CommentPlace.over(seen), "Your comment", "Save", this::save);
        field.startFrom(seen);
        var cancel = new Button("Cancel", pressed -> leave());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        field.offer(cancel);
        getContent().addClassNames("stack", "xs");
        getContent().add(field, said);
    }

    void focus() {
        field.focus();
    }

    private boolean save(String words) {
        said.removeAll();
        try {
            acts.edit(seen, words);
        } catch (ChangedMeanwhile faster) {
            say(conflict((Comment) faster.newest()));
            return false;
        }
        finish();
        return true;
    }

    private Conflict conflict(Comment newest) {
        var notice = new Conflict(
                "You changed this in another window",
                Difference.among(new Difference("Comment", newest.words(), field.words())));
        notice.offer("Keep the newest", this::finish);
        notice.offer("Use mine", () -> {
            seen = newest;
            field.send();
        });
        return notice;
    }

    private void leave() {
        if (field.words().strip().equals(seen.words())) finish();
        else say(new UnsavedWords(said::removeAll, this::finish));
    }

    private void say(Component notice) {
        said.removeAll();
        said.add(notice);
    }

    private void finish() {
        field.clear();
        whenDone.run();
    }
}
