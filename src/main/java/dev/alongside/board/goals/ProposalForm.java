package dev.alongside.board.goals;

import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.WordsForm;
import dev.alongside.history.Program;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A goal for the other side, and why it would help. */
final class ProposalForm extends WordsForm<ProposalWords> {

    private final GoalForm goal;
    private final TextArea why = new TextArea("Why it would help");

    ProposalForm(List<Program> programs, List<Attribute> attributes, String reader) {
        goal = GoalForm.of(reader, programs, attributes);
        why.setPlaceholder(reader + " reads this");
        why.setWidthFull();
        Limit.on(why, Texts.PARAGRAPH);
        getContent().addClassName("stack");
        getContent().add(goal, why);
    }

    @Override
    protected ProposalWords words() {
        return new ProposalWords(goal.words(), why.getValue());
    }

    @Override
    protected void show(ProposalWords words) {
        goal.show(words.goal());
        why.setValue(words.why());
    }

    @Override
    protected void focusFirst() {
        goal.focusFirst();
    }

    @Override
    protected List<Difference> differences(ProposalWords newest, ProposalWords mine) {
        return Stream.concat(
                        goal.differences(newest.goal(), mine.goal()).stream(),
                        Difference.among(new Difference("Why", newest.why(), mine.why())).stream())
                .toList();
    }
}
