package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.alongside.support.Failures;
import dev.alongside.support.Later;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a person writes why they don't say yes; opened by a button. What was typed stays in the window until it is
 * sent, and opens the form again; once it can't be sent any more, it stands there to be copied.
 */
public final class AnswerForm extends Composite<Div> implements Writing {

    private static final Object NOWHERE = new Object();

    private final String question;
    private final TextArea answer = new TextArea();
    private final Consumer<String> onSend;
    private final Runnable onClose;
    private final Button sending;
    private final Div writing;
    private final Later<LeftWords> left;
    private Runnable afterwards = () -> {};
    private Object place = NOWHERE;
    private boolean waits;

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
        writing = new Div(answer, buttons);
        writing.addClassNames("stack", "s");
        getContent().addClassNames("stack", "s");
        getContent().add(writing);
        left = new Later<>(getContent(), () -> new LeftWords(question, this::thrownAway));
        show(false);
    }

    public boolean isOpen() {
        return writing.isVisible();
    }

    @Override
    public boolean isGoingOn() {
        return isOpen();
    }

    /**
     * @param of where the answer is kept until it is sent
     * @param reader who will read it
     * @param waits whether it waits for an answer; when it doesn't any more, the form closes
     */
    public void about(Object of, String reader, boolean waits) {
        answer.setLabel("%s %s reads this.".formatted(question, reader));
        sending.setVisible(true);
        boolean turns = !of.equals(place) || waits != this.waits;
        this.waits = waits;
        turnTo(of);
        if (turns) show(waits && !answer.isEmpty());
    }

    /** There is nothing that could be answered. */
    public void aboutNothing() {
        waits = false;
        turnTo(NOWHERE);
        show(false);
    }

    /** What was typed here and can't be sent any more, to be copied or thrown away; empty for nothing. */
    public void leave(List<Left> now) {
        left.show(!now.isEmpty(), words -> words.show(now));
        show(isOpen());
    }

    /** Nobody can be answered any more; what was typed stays. */
    public void nobodyWaits() {
        sending.setVisible(false);
    }

    public void open() {
        show(true);
        focus();
    }

    public void focus() {
        answer.focus();
    }

    private void show(boolean open) {
        writing.setVisible(open);
        getContent().setVisible(open || left.find().isPresent());
    }

    private void turnTo(Object of) {
        if (of.equals(place)) return;
        place = of;
        showKept();
    }

    private void showKept() {
        answer.setValue(Unsent.inThisWindow().of(place));
        // That nothing is written here is a mistake only once it is sent.
        if (answer.isEmpty()) answer.setInvalid(false);
    }

    private void keep() {
        if (!place.equals(NOWHERE)) Unsent.inThisWindow().keep(place, answer.getValue());
    }

    /** Runs this after each try to send, when nothing unsent is left here or the words are back, and after words were thrown away. */
    public void afterSending(Runnable act) {
        afterwards = act;
    }

    /** The words are kept until they have arrived: whoever is refused may find another screen before them. */
    private void send() {
        var from = place;
        answer.setInvalid(false);
        try {
            onSend.accept(answer.getValue());
            Unsent.inThisWindow().keep(from, "");
            show(false);
            showKept();
        } catch (RuntimeException refused) {
            if (isOpen() && place.equals(from)) say(refused);
        }
        afterwards.run();
    }

    private void say(RuntimeException refused) {
        answer.setErrorMessage(Failures.sentence(refused));
        answer.setInvalid(true);
        answer.focus();
    }

    private void thrownAway() {
        showKept();
        if (left.find().filter(LeftWords::isEmpty).isPresent()) left.drop();
        show(isOpen());
        onClose.run();
        afterwards.run();
    }

    private void cancel() {
        show(false);
        onClose.run();
    }
}
