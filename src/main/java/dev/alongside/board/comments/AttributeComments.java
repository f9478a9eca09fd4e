package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.comments.Talk;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import org.jspecify.annotations.Nullable;

/** What was said about the opened attribute. */
public final class AttributeComments extends Composite<Div> {

    private final Attribute attribute;
    private final CommentActs acts;
    private final Dates dates;
    private @Nullable Talk shown;
    private @Nullable Discussion discussion;

    public AttributeComments(Attribute attribute, CommentActs acts, Dates dates) {
        this.attribute = attribute;
        this.acts = acts;
        this.dates = dates;
        var title = new H3(new Icon("comment"), new Span("Comments"));
        title.addClassName("section-title");
        new FieldKey("comments", attribute.key()).mark(this);
        getContent().add(title);
        setVisible(false);
    }

    public void show(Talk talk, Changes changes) {
        shown = talk;
        showWhether();
        if (discussion == null) {
            discussion = new Discussion(talk, attribute.title(), acts, dates, this::showWhether);
            getContent().add(discussion);
        } else {
            discussion.show(talk);
            discussion.mark(changes);
        }
    }

    private void showWhether() {
        setVisible(shown != null && (shown.isOffered() || CommentPlace.isBegun(shown)));
    }

    /** Leads the person to where they can answer. */
    public void focus() {
        if (discussion != null) discussion.focus();
    }
}
