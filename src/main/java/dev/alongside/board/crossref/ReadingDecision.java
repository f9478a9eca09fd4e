package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.form.AnswerForm;
import dev.alongside.board.form.Left;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.InterpretationStatus;
import dev.alongside.crossref.ReadingLine;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Icon;
import java.util.Optional;
import java.util.function.LongConsumer;

/** What the reader can do about a reading: offer it, confirm it, or ask back. */
final class ReadingDecision extends Composite<Div> {

    /** What the browser knows at the press of the button; negative while something typed there is still on its way. */
    static final String VERSION = "element.closest('.reading').querySelector('joint-text').settledVersion";

    private final Attribute attribute;
    private final Paragraph question = new Paragraph();
    private final Button offer;
    private final Button confirm;
    private final Button ask = new Button("Ask back", new Icon("comment"), pressed -> ask());
    private final Paragraph says = new Paragraph();
    private final AnswerForm form;
    private final Runnable onDone;
    private Optional<Interpretation> interpretation = Optional.empty();
    private boolean waits;
    private Runnable showForm = () -> {};

    /** @param onDone where the focus goes when the pressed button leaves */
    ReadingDecision(Attribute attribute, AttributeActs acts, Runnable onDone) {
        this.attribute = attribute;
        this.onDone = onDone;
        offer = withVersion("Offer this reading", version -> {
            acts.offerReading(attribute, interpretation, version);
            onDone.run();
        });
        offer.addClassName("offer");
        confirm = withVersion("Confirm reading", version -> {
            interpretation.ifPresent(offered -> acts.confirmReading(offered, version));
            onDone.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        form = new AnswerForm(
                "What is still open for you?",
                Interpretation.QUESTION,
                "Send the question",
                words -> {
                    interpretation.ifPresent(offered -> acts.askBack(offered, words));
                    onDone.run();
                },
                this::closed);
        form.afterSending(() -> showForm.run());
        question.addClassName("asked");
        says.addClassNames("tiny", "quiet");
        var buttons = new Div(confirm, ask, offer);
        buttons.addClassNames("row", "wrap");
        getContent().addClassNames("stack", "s");
        getContent().add(question, buttons, form, says);
    }

    void show(PlanId plan, ReadingLine line, Sides now) {
        interpretation = line.interpretation();
        waits = now.open()
                && interpretation.filter(it -> it.waitsFor(now.reader())).isPresent();
        boolean draft = interpretation.map(Interpretation::status).orElse(InterpretationStatus.DRAFT)
                == InterpretationStatus.DRAFT;
        showForm = () -> showForm(plan, now);
        showForm.run();
        confirm.setVisible(waits);
        ask.setVisible(waits && !form.isOpen());
        offer.setVisible(now.open() && draft && now.isShared());
        var asked = interpretation.map(Interpretation::question).orElse("");
        question.setVisible(!asked.isEmpty());
        question.setText(interpretation
                .map(it ->
                        "%s: %s".formatted(it.side() == now.reader() ? "You asked" : now.otherName() + " asks", asked))
                .orElse(""));
        says.setText("Confirming says: this is how we both read it. A later edit takes the confirmation back.");
        says.setVisible(now.open() && now.isShared());
    }

    /** Where somebody writes a question already, they go on, as what they ask about can be offered again. */
    private void showForm(PlanId plan, Sides now) {
        var place = interpretation.map(QuestionPlace::of);
        boolean canBeOfferedAgain = now.open() && !isConfirmed();
        place.ifPresentOrElse(
                it -> form.about(it, now.otherName(), waits || canBeOfferedAgain && form.isOpen()), form::aboutNothing);
        var goesOn = place.filter(it -> waits || form.isOpen());
        form.leave(QuestionPlace.begun(plan, attribute).stream()
                .filter(it -> !goesOn.equals(Optional.of(it)))
                .map(it -> left(it, place.equals(Optional.of(it)), now))
                .toList());
    }

    private boolean isConfirmed() {
        return interpretation
                .filter(it -> it.status() == InterpretationStatus.CONFIRMED)
                .isPresent();
    }

    private Left left(QuestionPlace place, boolean isOfNow, Sides now) {
        if (!isOfNow || !now.open()) return Left.on(now.open(), place);
        if (isConfirmed()) return new Left(place, "This reading is confirmed by now");
        return new Left(place, now.otherName() + " does not offer this reading at the moment");
    }

    private void ask() {
        form.open();
        ask.setVisible(false);
    }

    /** By then the other side may have typed on, and nothing waits any more. */
    private void closed() {
        showForm.run();
        ask.setVisible(waits && !form.isOpen());
        if (form.isOpen()) form.focus();
        else if (waits) ask.focus();
        else onDone.run();
    }

    private static Button withVersion(String words, LongConsumer act) {
        var button = new Button(words, new Icon("understanding"));
        button.getElement()
                .addEventListener(
                        "click",
                        press -> act.accept(press.getEventData().path(VERSION).asLong(-1)))
                .addEventData(VERSION);
        return button;
    }
}
