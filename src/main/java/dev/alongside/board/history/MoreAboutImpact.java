package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.MeasureWords;
import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.util.stream.Stream;

/** The impact of a win in figures and who can vouch for it, folded away while nothing of it is said. */
final class MoreAboutImpact extends Composite<Details> {

    private final Select<ImpactKind> kind = new Select<>();
    private final TextField number = number("How much");
    private final TextField unit = new TextField("Unit");
    private final TextField before = number("Before");
    private final TextField after = number("After");
    private final TextField vouch = new TextField("Who can vouch for it");

    MoreAboutImpact() {
        kind.setLabel("What it is about");
        kind.setItems(ImpactKind.values());
        kind.setItemLabelGenerator(each -> each == null ? "Not said" : MeasureWords.word(each));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Not said");
        unit.setPlaceholder("For example: days");
        vouch.addClassName("full");
        Limit.on(unit, Measure.UNIT);
        Limit.on(vouch, Texts.TITLE);
        var fields = new Div(kind, unit, before, after, number, vouch);
        fields.addClassNames("form", "wide");
        getContent().addClassName("full");
        getContent().setSummaryText("More about the impact");
        getContent().add(fields);
    }

    ImpactWords words() {
        return new ImpactWords(
                kind.getValue(),
                number.getValue(),
                unit.getValue(),
                before.getValue(),
                after.getValue(),
                vouch.getValue());
    }

    void show(ImpactWords words) {
        kind.setValue(words.kind());
        number.setValue(words.number());
        unit.setValue(words.unit());
        before.setValue(words.before());
        after.setValue(words.after());
        vouch.setValue(words.vouch());
        getContent().setOpened(!words.equals(ImpactWords.NOTHING));
    }

    /** Whether something is. */
    boolean sayWhatIsWrong() {
        boolean wrong = Stream.of(number, before, after)
                        .filter(MoreAboutImpact::saysWhatIsWrong)
                        .count()
                > 0;
        if (wrong) getContent().setOpened(true);
        return wrong;
    }

    private static TextField number(String label) {
        var field = new TextField(label);
        field.setManualValidation(true);
        field.addValueChangeListener(typed -> field.setHelperText(ImpactWords.understood(typed.getValue())));
        field.addBlurListener(left -> saysWhatIsWrong(field));
        return field;
    }

    /** At the field, where it can be mended. */
    private static boolean saysWhatIsWrong(TextField field) {
        field.setInvalid(false);
        try {
            ImpactWords.number(field.getValue());
        } catch (InvalidText wrong) {
            field.setErrorMessage(wrong.sentence());
            field.setInvalid(true);
        }
        return field.isInvalid();
    }
}
