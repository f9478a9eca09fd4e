package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.form.Limit;
import dev.alongside.crossref.Interpretation;
import dev.alongside.support.Refusal;
import java.util.function.Consumer;

/** Where a question is written instead of confirming. */
final class QuestionForm extends Composite<Div> {

    private final TextArea question = new TextArea("What is still open for you?");
    private final Consumer<String> onAsk;
    private final Runnable onClose;

    QuestionForm(Consumer<String> onAsk, Runnable onClose) {
        this.onAsk = onAsk;
        this.onClose = onClose;
        Limit.on(question, Interpretation.QUESTION);
        question.setWidthFull();
        var send = new Button("Send the question", pressed -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var cancel = new Button("Cancel", pressed -> cancel());
        cancel.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(send, cancel);
        buttons.addClassName("row");
        getContent().addClassNames("stack", "s");
        getContent().add(question, buttons);
        getContent().setVisible(false);
    }

    boolean isOpen() {
        return getContent().isVisible();
    }

    void open(String reader) {
        question.setHelperText(reader + " reads this");
        getContent().setVisible(true);
        question.focus();
    }

    /** What was typed stays for the next time. */
    void close() {
        getContent().setVisible(false);
    }

    private void send() {
        try {
            onAsk.accept(question.getValue());
            question.clear();
            question.setInvalid(false);
        } catch (Refusal refused) {
            question.setErrorMessage(refused.sentence());
            question.setInvalid(true);
        }
    }

    private void cancel() {
        question.clear();
        question.setInvalid(false);
        close();
        onClose.run();
    }
}
