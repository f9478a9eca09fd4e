package dev.alongside.board.comments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.Unsent;
import dev.alongside.board.form.Writing;
import dev.alongside.comments.Comment;
import dev.alongside.support.Message;
import org.jspecify.annotations.Nullable;

/** Where a comment is typed; sent by a button or by Ctrl+Enter, and kept in the window until then. */
final class CommentField extends Composite<Div> implements Writing {

    /** Whether the words arrived; may refuse. */
    interface Sending {
        boolean send(String words);
    }

    private final Object place;
    private final Sending sending;
    private final TextArea field = new TextArea();
    private final Button send;
    private final Div actions;
    private final Message message = new Message();
    private String start = "";
    private @Nullable Comment over;
    private boolean focused;

    /** @param place under which the words are kept as long as they are not sent */
    CommentField(Object place, String label, String sendWords, Sending sending) {
        this.place = place;
        this.sending = sending;
        field.setAriaLabel(label);
        field.setWidthFull();
        field.setMinRows(1);
        field.setValue(Unsent.inThisWindow().of(place));
        Limit.on(field, Comment.WORDS);
        field.addValueChangeListener(change -> keep());
        field.addFocusListener(come -> focused = true);
        field.addBlurListener(gone -> focused = false);
        Shortcuts.addShortcutListener(field, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(field);
        send = new Button(sendWords, pressed -> send());
        send.addThemeVariants(ButtonVariant.SMALL);
        send.setVisible(!field.isEmpty());
        actions = new Div(send);
        actions.addClassName("row");
        getContent().addClassNames("stack", "xs", "comment-field");
        getContent().add(field, message, actions);
    }

    void placeholder(String words) {
        field.setPlaceholder(words);
    }

    @Override
    public boolean isGoingOn() {
        return focused || Unsent.inThisWindow().has(place);
    }

    /** What to change, unless something is kept here already. */
    void startFrom(Comment comment) {
        start = comment.words();
        over = comment;
        if (!Unsent.inThisWindow().has(place)) field.setValue(start);
    }

    void offer(Component also) {
        actions.add(also);
    }

    String words() {
        return field.getValue();
    }

    void focus() {
        field.focus();
    }

    /** Forgets what was typed. */
    void clear() {
        field.clear();
        message.setVisible(false);
        keep();
    }

    private void keep() {
        Unsent.inThisWindow().keep(place, field.getValue().equals(start) ? "" : field.getValue(), over);
        send.setVisible(!field.isEmpty());
    }

    void send() {
        message.attempt(() -> {
            if (sending.send(field.getValue())) clear();
        });
    }
}
