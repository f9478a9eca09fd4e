package dev.alongside.board.comments;

import com.vaadin.flow.component.html.Span;
import dev.alongside.comments.Talk;
import dev.alongside.support.Icon;

/** How many comments are open about something. */
public final class CommentCount extends Span {

    public CommentCount(Talk talk) {
        super(new Icon("comment"), new Span(talk.open().map(TalkWords::open).orElse("")));
        addClassNames("state", "comment-count");
    }
}
