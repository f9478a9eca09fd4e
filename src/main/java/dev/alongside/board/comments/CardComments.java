package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.comments.Talk;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was said about a win or goal: a button that says how much, and opens it in place. */
public final class CardComments extends Composite<Div> {

    private final CommentActs acts;
    private final Dates dates;
    private final Button button = new Button(new Icon("comment"), pressed -> turn());
    private final Later<JustNow> justNow;
    private @Nullable Talk shown;
    private String about = "";
    private @Nullable Discussion discussion;

    public CardComments(CommentActs acts, Dates dates) {
        this.acts = acts;
        this.dates = dates;
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var head = new Div(button);
        justNow = new Later<>(head, JustNow::new);
        head.addClassName("row");
        getContent().addClassName("card-comments");
        getContent().add(head);
    }

    /** Whether the other side has just said or done something in it. */
    public static boolean isTouched(Talk talk, Changes changes) {
        return talk.threads().stream().anyMatch(line -> TalkWords.isTouched(line, changes));
    }

    /** Whether an answer is typed that is not sent yet, or a change of what was said. */
    public static boolean isBegun(Talk talk) {
        return CommentPlace.isBegun(talk);
    }

    public void show(Talk talk, String title) {
        shown = talk;
        about = "“%s”".formatted(title);
        new FieldKey("comments", talk.on().key()).mark(this);
        if (discussion != null) discussion.show(talk);
        else if (CommentPlace.isLeft(talk)) unfold();
        showWhether();
    }

    /** Marks what the other side has just said or done; on the button while it is closed. */
    public void mark(Changes changes) {
        if (discussion != null && discussion.isVisible()) discussion.mark(changes);
        else if (isTouched(shown(), changes)) justNow.get().mark(this, changes);
    }

    /** Opens it where one can answer; it stays open if it is. */
    public void open() {
        if (discussion == null || !discussion.isVisible()) turn();
        else discussion.focus();
    }

    private void turn() {
        boolean opens = discussion == null || !discussion.isVisible();
        var turned = unfold();
        turned.setVisible(opens);
        if (opens) turned.focus();
        showButton(shown());
    }

    private Discussion unfold() {
        if (discussion != null) return discussion;
        var made = new Discussion(shown(), about, acts, dates, this::thrownAway);
        discussion = made;
        getContent().add(made);
        return made;
    }

    private void thrownAway() {
        showWhether();
        // Where nothing can be written, no field takes the keyboard.
        if (isVisible() && !shown().mayWrite()) button.focus();
    }

    private void showWhether() {
        var talk = shown();
        setVisible(talk.isOffered() || isBegun(talk));
        showButton(talk);
    }

    private void showButton(Talk talk) {
        boolean open = discussion != null && discussion.isVisible();
        boolean kept = !open && isBegun(talk);
        var words = TalkWords.of(talk) + (kept ? TalkWords.unsent(talk) : "");
        button.setText(words);
        button.setAriaLabel("%s on %s".formatted(words, about));
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Talk shown() {
        return Objects.requireNonNull(shown);
    }
}
