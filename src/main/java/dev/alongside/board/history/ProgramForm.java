package dev.alongside.board.history;

import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.DayField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.WordsForm;
import dev.alongside.support.Texts;
import java.util.List;

/** What a program is called, the owner's role in it, and from when to when. */
final class ProgramForm extends WordsForm<ProgramWords> {

    private final TextField name = new TextField("Program");
    private final TextField role = new TextField("Your role in it");
    private final DayField from = new DayField("From");
    private final DayField to = new DayField("To");

    ProgramForm() {
        getContent().addClassNames("form", "wide");
        name.addClassName("full");
        name.setRequiredIndicatorVisible(true);
        role.addClassName("full");
        role.setPlaceholder("For example: lead TPM across three teams");
        to.setHelperText("Leave it empty while it runs");
        Limit.on(name, Texts.TITLE);
        Limit.on(role, Texts.TITLE);
        getContent().add(name, role, from, to);
    }

    @Override
    protected ProgramWords words() {
        return new ProgramWords(name.getValue(), role.getValue(), from.getValue(), to.getValue());
    }

    @Override
    protected void show(ProgramWords words) {
        name.setValue(words.name());
        role.setValue(words.role());
        from.setValue(words.from());
        to.setValue(words.to());
    }

    @Override
    protected void focusFirst() {
        name.focus();
    }

    @Override
    protected List<Difference> differences(ProgramWords newest, ProgramWords mine) {
        return Difference.among(
                new Difference("Program", newest.name(), mine.name()),
                new Difference("Your role", newest.role(), mine.role()),
                new Difference("From", DayField.words(newest.from()), DayField.words(mine.from())),
                new Difference("To", DayField.words(newest.to()), DayField.words(mine.to())));
    }
}
