package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.LeftWords;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.Talk;
import dev.alongside.support.Dates;
import dev.alongside.support.Later;

/**
 * Everything said about one win, goal or attribute, the newest last, and a field to say more. What was typed in it and
 * can't be sent any more stays above it.
 */
final class Discussion extends Composite<Div> {

    private static final int BEFORE_FIELD = 1;

    private final String about;
    private final CommentActs acts;
    private final Runnable whenThrownAway;
    private final Rows<ThreadPart.Shown, ThreadPart> threads;
    private final Later<LeftWords> left;
    private final Later<CommentField> field;
    private Talk shown;

    /** @param whenThrownAway is called after words were thrown away that could not be sent any more */
    Discussion(Talk talk, String about, CommentActs acts, Dates dates, Runnable whenThrownAway) {
        this.about = about;
        this.acts = acts;
        this.whenThrownAway = whenThrownAway;
        var list = new Div();
        list.addClassName("threads");
        threads = new Rows<>(list, ThreadPart.Shown::id, () -> new ThreadPart(acts, dates), ThreadPart::show);
        getContent().addClassName("discussion");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Comments on " + about);
        getContent().add(list);
        left = new Later<>(getContent(), BEFORE_FIELD, () -> new LeftWords("Your comment", this::thrownAway));
        field = new Later<>(getContent(), this::field);
        shown = talk;
        show(talk);
    }

    void show(Talk talk) {
        if (!CommentPlace.of(talk).equals(CommentPlace.of(shown))) field.drop();
        shown = talk;
        threads.show(talk.threads().stream()
                .map(line -> new ThreadPart.Shown(line, talk.step(line)))
                .toList());
        field.show(
                talk.mayWrite(),
                each -> each.placeholder("Write a comment. @%s asks for an answer".formatted(acts.otherName())));
        showLeft();
    }

    /** Marks what the other side has just said or done. */
    void mark(Changes changes) {
        shown.threads().forEach(line -> threads.find(line.thread().id()).ifPresent(part -> part.mark(line, changes)));
    }

    void focus() {
        field.find().ifPresent(CommentField::focus);
    }

    private void showLeft() {
        var places = CommentPlace.left(shown);
        left.show(
                !places.isEmpty(),
                words -> words.show(places.stream().map(acts::left).toList()));
    }

    private void thrownAway() {
        showLeft();
        focus();
        whenThrownAway.run();
    }

    private CommentField field() {
        return new CommentField(CommentPlace.of(shown), "Comment on " + about, "Send", this::send);
    }

    private boolean send(String words) {
        acts.write(shown, words);
        focus();
        return true;
    }
}
