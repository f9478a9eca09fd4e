package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.support.Refusal;
import java.util.function.Consumer;

/** Where a person writes why they don't say yes; opened by a button, closed again without losing what was typed. */
public final class AnswerForm extends Composite<Div> {

    private final TextArea answer;
    private final Consumer<String> onSend;
    private final Runnable onClose;

    /**
     * @param most UTF-16 units the answer may have
     * @param send what the button says
     */
    public AnswerForm(String label, int most, String send, Consumer<String> onSend, Runnable onClose) {
        this.answer = new TextArea(label);
        this.onSend = onSend;
        this.onClose = onClose;
        Limit.on(answer, most);
        answer.setRequiredIndicatorVisible(true);
        answer.setWidthFull();
        var sending = new Button(send, pressed -> send());
        sending.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var cancel = new Button("Cancel", pressed -> cancel());
        cancel.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(sending, cancel);
        buttons.addClassName("row");
        getContent().addClassNames("stack", "s");
        getContent().add(answer, buttons);
        getContent().setVisible(false);
    }

    public boolean isOpen() {
        return getContent().isVisible();
    }

    /** @param reader who will read it */
    public void open(String reader) {
        answer.setPlaceholder(reader + " reads this");
        getContent().setVisible(true);
        answer.focus();
    }

    /** What was typed stays for the next time. */
    private void close() {
        getContent().setVisible(false);
    }

    private void send() {
        try {
            onSend.accept(answer.getValue());
            answer.clear();
            answer.setInvalid(false);
            close();
        } catch (Refusal refused) {
            answer.setErrorMessage(refused.sentence());
            answer.setInvalid(true);
        }
    }

    private void cancel() {
        close();
        onClose.run();
    }
}
