package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.alongside.support.Id;
import dev.alongside.support.Refusal;
import java.util.function.Consumer;

/**
 * Where a person writes why they don't say yes; opened by a button. What was typed stays in the window until it is
 * sent, and opens the form again.
 */
public final class AnswerForm extends Composite<Div> {

    private final String question;
    private final TextArea answer = new TextArea();
    private final Consumer<String> onSend;
    private final Runnable onClose;
    private String place = "";

    /**
     * @param most UTF-16 units the answer may have
     * @param send what the button says
     */
    public AnswerForm(String question, int most, String send, Consumer<String> onSend, Runnable onClose) {
        this.question = question;
        this.onSend = onSend;
        this.onClose = onClose;
        Limit.on(answer, most);
        answer.setRequiredIndicatorVisible(true);
        answer.setWidthFull();
        answer.setValueChangeMode(ValueChangeMode.LAZY);
        answer.addValueChangeListener(typed -> keep());
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

    /**
     * @param id of what is answered
     * @param reader who will read it
     */
    public void about(Id id, String reader) {
        answer.setLabel("%s %s reads this.".formatted(question, reader));
        if (place.equals("answer:" + id)) return;
        place = "answer:" + id;
        answer.setValue(Unsent.inThisWindow().of(place));
        getContent().setVisible(!answer.isEmpty());
    }

    public void open() {
        getContent().setVisible(true);
        answer.focus();
    }

    private void close() {
        getContent().setVisible(false);
    }

    private void keep() {
        if (!place.isEmpty()) Unsent.inThisWindow().keep(place, answer.getValue());
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
