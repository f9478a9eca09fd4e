package dev.alongside.board.goals;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.AttributePicks;
import dev.alongside.board.form.DayField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.ProgramSelect;
import dev.alongside.board.form.WordsForm;
import dev.alongside.history.Program;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Texts;
import java.util.List;

/** What is aimed for, how both will see that it is reached, by when, and which attributes it speaks to. */
final class GoalForm extends WordsForm<GoalWords> {

    private final TextField title = new TextField("What you aim for");
    private final TextArea outcome = new TextArea("How you both will see that it is reached");
    private final TextArea impact = new TextArea("What it does for the business");
    private final DayField due = new DayField("By when");
    private final ProgramSelect program;
    private final TextField mark = new TextField("Key");
    private final AttributePicks speaks;

    GoalForm(List<Program> programs, List<Attribute> attributes) {
        program = new ProgramSelect(programs);
        speaks = new AttributePicks(attributes);
        getContent().addClassNames("form", "wide");
        title.addClassName("full");
        title.setRequiredIndicatorVisible(true);
        outcome.addClassName("full");
        outcome.setRequiredIndicatorVisible(true);
        outcome.setPlaceholder("Something one can measure or point at");
        impact.addClassName("full");
        mark.setHelperText("Its short name on the board; the next free letter when you leave it empty");
        Limit.on(title, Texts.TITLE);
        Limit.on(outcome, Texts.PARAGRAPH);
        Limit.on(impact, Texts.PARAGRAPH);
        getContent().add(title, outcome, impact, due, program, mark, speaks);
    }

    /** A goal that has its key. */
    static GoalForm ofMarked(List<Program> programs, List<Attribute> attributes) {
        var form = new GoalForm(programs, attributes);
        form.mark.setHelperText(GoalFilingForm.KEY_HELP);
        return form;
    }

    /** A goal for the other side, which gets its key later. */
    static GoalForm of(String owner, List<Program> programs, List<Attribute> attributes) {
        var form = new GoalForm(programs, attributes);
        form.title.setLabel("What %s would aim for".formatted(owner));
        form.mark.setVisible(false);
        return form;
    }

    @Override
    protected GoalWords words() {
        return new GoalWords(
                mark.getValue(),
                title.getValue(),
                program.chosen(),
                outcome.getValue(),
                impact.getValue(),
                due.getValue(),
                speaks.words());
    }

    @Override
    protected void show(GoalWords words) {
        mark.setValue(words.mark());
        title.setValue(words.title());
        program.choose(words.program());
        outcome.setValue(words.outcome());
        impact.setValue(words.impact());
        due.setValue(words.due());
        speaks.show(words.speaks());
    }

    @Override
    protected void focusFirst() {
        title.focus();
    }

    @Override
    protected List<Difference> differences(GoalWords newest, GoalWords mine) {
        return Difference.among(
                new Difference("Title", newest.title(), mine.title()),
                new Difference("Outcome", newest.outcome(), mine.outcome()),
                new Difference("Impact", newest.impact(), mine.impact()),
                new Difference("By when", DayField.words(newest.due()), DayField.words(mine.due())),
                new Difference("Program", program.words(newest.program()), program.words(mine.program())),
                new Difference("Key", newest.mark(), mine.mark()),
                new Difference("Speaks to", speaks.words(newest.speaks()), speaks.words(mine.speaks())));
    }
}
