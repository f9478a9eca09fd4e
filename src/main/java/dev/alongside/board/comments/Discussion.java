package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.Talk;
import dev.alongside.support.Dates;

/** Everything said about one win, goal or attribute, the newest last, and a field to say more. */
final class Discussion extends Composite<Div> {

    private final CommentActs acts;
    private final Rows<ThreadPart.Shown, ThreadPart> threads;
    private final CommentField field;
    private Talk shown;

    Discussion(Talk talk, String about, CommentActs acts, Dates dates) {
        this.acts = acts;
        var list = new Div();
        list.addClassName("threads");
        threads = new Rows<>(list, ThreadPart.Shown::id, () -> new ThreadPart(acts, dates), ThreadPart::show);
        field = new CommentField(place(talk), "Comment on " + about, "Send", this::send);
        getContent().addClassName("discussion");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Comments on " + about);
        getContent().add(list, field);
        shown = talk;
        show(talk);
    }

    /** Where words about it are kept that nobody has sent. */
    static String place(Talk talk) {
        return "%s %s %s"
                .formatted(talk.plan().value(), talk.on().kind(), talk.on().key());
    }

    void show(Talk talk) {
        shown = talk;
        threads.show(talk.threads().stream()
                .map(line -> new ThreadPart.Shown(line, talk.step(line)))
                .toList());
        field.setVisible(talk.mayWrite());
        if (talk.mayWrite()) field.placeholder("Write a comment. @%s asks for an answer".formatted(acts.otherName()));
    }

    /** Marks what the other side has just said or done. */
    void mark(Changes changes) {
        shown.threads().forEach(line -> threads.find(line.thread().id()).ifPresent(part -> part.mark(line, changes)));
    }

    void focus() {
        if (shown.mayWrite()) field.focus();
    }

    private boolean send(String words) {
        acts.write(shown, words);
        field.focus();
        return true;
    }
}
