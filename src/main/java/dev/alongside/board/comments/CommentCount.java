package dev.alongside.board.comments;

import com.vaadin.flow.component.html.Span;
import dev.alongside.comments.Talk;
import dev.alongside.support.Icon;

/** How many comments are open about something; not there when none are. */
public final class CommentCount extends Span {

    private final Span words = new Span();

    public CommentCount() {
        super(new Icon("comment"));
        add(words);
        addClassNames("state", "comment-count");
    }

    public void show(Talk talk) {
        words.setText(talk.open().map(TalkWords::open).orElse(""));
        setVisible(talk.open().isPresent());
    }
}
