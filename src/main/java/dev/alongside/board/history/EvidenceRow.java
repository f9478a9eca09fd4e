package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.support.Icon;
import dev.alongside.support.InvalidText;
import java.util.function.Consumer;

/** The address of one piece of evidence and what it is. */
final class EvidenceRow extends Composite<Div> {

    private final TextField address = new TextField("Address");
    private final TextField title = new TextField("What it is");
    private final EvidenceWords before;

    EvidenceRow(EvidenceWords words, Consumer<EvidenceRow> onRemove) {
        before = words;
        var remove = new Button(new Icon("close"), click -> onRemove.accept(this));
        remove.setAriaLabel("Remove this evidence");
        remove.setTooltipText("Remove this evidence");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        address.setPlaceholder("https://");
        address.addClassName("grow");
        title.addClassName("grow");
        address.setValue(words.address());
        title.setValue(words.title());
        address.addBlurListener(left -> saysWhatIsWrong());
        getContent().addClassNames("row", "top", "evidence-row");
        getContent().add(address, title, remove);
    }

    EvidenceWords words() {
        return new EvidenceWords(address.getValue(), title.getValue());
    }

    void focus() {
        address.focus();
    }

    /** At the field, where it can be mended; what was there before may stay as it is. */
    boolean saysWhatIsWrong() {
        address.setInvalid(false);
        if (words().isEmpty() || words().equals(before)) return false;
        try {
            words().requireAddress();
        } catch (InvalidText wrong) {
            address.setErrorMessage(wrong.sentence());
            address.setInvalid(true);
        }
        return address.isInvalid();
    }
}
