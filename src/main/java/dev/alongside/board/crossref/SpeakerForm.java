package dev.alongside.board.crossref;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.WordsForm;
import dev.alongside.crossref.LinkDraft;
import java.util.List;
import java.util.Optional;

/** Which win, goal or attribute is meant, and one line about how it speaks. */
final class SpeakerForm extends WordsForm<SpeakerForm.Typed> {

    /** @param choice empty when nothing is chosen yet */
    record Typed(Optional<Candidate> choice, String how) {

        static final Typed NOTHING = new Typed(Optional.empty(), "");
    }

    private final ComboBox<Candidate> choice;
    private final TextField how = new TextField("How it speaks to this, in one line");

    SpeakerForm(String what, List<Candidate> candidates) {
        choice = new ComboBox<>("Which " + what, candidates);
        choice.setItemLabelGenerator(Candidate::title);
        choice.setWidthFull();
        choice.addValueChangeListener(chosen -> choice.setInvalid(false));
        how.setWidthFull();
        how.setHelperText("May stay empty");
        Limit.on(how, LinkDraft.HOW);
        getContent().addClassName("form");
        getContent().add(choice, how);
    }

    @Override
    protected Typed words() {
        return new Typed(choice.getOptionalValue(), how.getValue());
    }

    @Override
    protected void show(Typed words) {
        words.choice().ifPresentOrElse(choice::setValue, choice::clear);
        how.setValue(words.how());
    }

    @Override
    protected void focusFirst() {
        choice.focus();
    }

    @Override
    protected boolean saysWhatIsWrong() {
        choice.setErrorMessage("Choose one");
        choice.setInvalid(choice.isEmpty());
        return choice.isEmpty();
    }

    @Override
    protected List<Difference> differences(Typed newest, Typed mine) {
        return Difference.among(new Difference(how.getLabel(), newest.how(), mine.how()));
    }
}
