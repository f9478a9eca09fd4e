package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.Names;
import dev.alongside.comments.CommentLine;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;

/** Who wrote a comment, when, and whether they changed it since. */
final class CommentHead extends Composite<Div> {

    private final Dates dates;
    private final Bold author = new Bold("");
    private final HtmlContainer time = new HtmlContainer("time");
    private final Span edited = new Span("edited");
    private final JustNow justNow = new JustNow();

    CommentHead(Dates dates, Button edit) {
        this.dates = dates;
        getContent().addClassName("comment-head");
        getContent().add(author, time, edited, justNow, edit);
    }

    void show(CommentLine line) {
        var comment = line.comment();
        author.setText(Names.first(line.author()));
        time.setText(dates.moment(comment.writtenAt()));
        time.getElement().setAttribute("datetime", comment.writtenAt().toString());
        edited.setVisible(comment.editedAt() != null);
    }

    void justNow(CommentItem item, Changes changes) {
        justNow.mark(item, changes);
    }
}
