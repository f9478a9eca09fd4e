package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.alongside.support.Failures;
import dev.alongside.support.Id;
import java.util.function.Consumer;

/**
 * Where a person writes why they don't say yes; opened by a button. What was typed stays in the window until it is
 * sent, and opens the form again.
 */
public final class AnswerForm extends Composite<Div> implements Writing {

    private final String question;
    private final TextArea answer = new TextArea();
    private final Consumer<String> onSend;
    private final Runnable onClose;
    private final Button sending;
    private Runnable afterwards = () -> {};
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
        sending = new Button(send, pressed -> send());
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

    @Override
    public boolean isGoingOn() {
        return isOpen();
    }

    /**
     * @param id of what is answered
     * @param reader who will read it
     * @param waits whether it waits for an answer
     */
    public void about(Id id, String reader, boolean waits) {
        answer.setLabel("%s %s reads this.".formatted(question, reader));
        if (place.equals("answer:" + id)) return;
        place = "answer:" + id;
        answer.setValue(Unsent.inThisWindow().of(place));
        getContent().setVisible(waits && !answer.isEmpty());
    }

    /** Nobody can be answered any more; what was typed stays. */
    public void nobodyWaits() {
        sending.setVisible(false);
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

    /** Runs this after each try to send, when nothing unsent is left here or the words are back. */
    public void afterSending(Runnable act) {
        afterwards = act;
    }

    private void send() {
        var words = answer.getValue();
        answer.clear();
        answer.setInvalid(false);
        close();
        try {
            onSend.accept(words);
        } catch (RuntimeException refused) {
            answer.setValue(words);
            answer.setErrorMessage(Failures.sentence(refused));
            answer.setInvalid(true);
            open();
        }
        afterwards.run();
    }

    private void cancel() {
        close();
        onClose.run();
    }
}
