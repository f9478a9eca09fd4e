package dev.alongside.board.goals;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.ProgramSelect;
import dev.alongside.board.form.WordsForm;
import dev.alongside.history.Program;
import java.util.List;

/** The program that a goal is in and its key. */
final class GoalFilingForm extends WordsForm<GoalFiling> {

    static final String KEY_HELP = "Its short name on the board; empty keeps the one it has";

    private final ProgramSelect program;
    private final TextField mark = new TextField("Key");

    GoalFilingForm(List<Program> programs) {
        program = new ProgramSelect(programs);
        mark.setHelperText(KEY_HELP);
        var stays = new Paragraph("The words that you both agreed on stay as they are.");
        stays.addClassNames("quiet", "full");
        getContent().addClassNames("form", "wide");
        getContent().add(program, mark, stays);
    }

    @Override
    protected GoalFiling words() {
        return new GoalFiling(program.chosen(), mark.getValue());
    }

    @Override
    protected void show(GoalFiling words) {
        program.choose(words.program());
        mark.setValue(words.mark());
    }

    @Override
    protected void focusFirst() {
        program.focus();
    }

    @Override
    protected List<Difference> differences(GoalFiling newest, GoalFiling mine) {
        return Difference.among(
                new Difference("Program", program.words(newest.program()), program.words(mine.program())),
                new Difference("Key", newest.mark(), mine.mark()));
    }
}
