package dev.alongside.board.goals;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.DayField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.ProgramSelect;
import dev.alongside.board.form.WordsForm;
import dev.alongside.history.Program;
import dev.alongside.support.Texts;
import java.util.List;

/** When a goal was achieved and what came out; it begins with what the goal says. */
final class AchieveForm extends WordsForm<AchieveWords> {

    private final TextField title = new TextField("What you achieved");
    private final DayField day = DayField.orMonth("When");
    private final ProgramSelect program;
    private final TextArea impact = new TextArea("What came out");

    AchieveForm(List<Program> programs) {
        program = new ProgramSelect(programs);
        getContent().addClassNames("form", "wide");
        title.addClassName("full");
        title.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        impact.addClassName("full");
        impact.setHelperText("What it did for the business");
        Limit.on(title, Texts.TITLE);
        Limit.on(impact, Texts.PARAGRAPH);
        var consequence = new Paragraph("It becomes a win in your history and speaks to what the goal speaks to. "
                + "As long as nobody changes that win, you can take this back.");
        consequence.addClassNames("consequence", "full");
        getContent().add(title, day, program, impact, consequence);
    }

    @Override
    protected AchieveWords words() {
        return new AchieveWords(title.getValue(), day.getValue(), program.chosen(), impact.getValue());
    }

    @Override
    protected void show(AchieveWords words) {
        title.setValue(words.title());
        day.setValue(words.day());
        program.choose(words.program());
        impact.setValue(words.impact());
    }

    @Override
    protected void focusFirst() {
        title.focus();
    }

    @Override
    protected List<Difference> differences(AchieveWords newest, AchieveWords mine) {
        return Difference.among(
                new Difference("Title", newest.title(), mine.title()),
                new Difference("When", DayField.words(newest.day()), DayField.words(mine.day())),
                new Difference("Program", program.words(newest.program()), program.words(mine.program())),
                new Difference("What came out", newest.impact(), mine.impact()));
    }
}
