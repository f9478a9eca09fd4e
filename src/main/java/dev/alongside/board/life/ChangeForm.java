package dev.alongside.board.life;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.WordsForm;
import dev.alongside.board.frame.AimWords;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Texts;
import java.util.List;

/** Where a plan shall lead, and what speaks for it. */
final class ChangeForm extends WordsForm<WantedChange> {

    private final Select<Level> target = new Select<>();
    private final TextField cycle = new TextField("Cycle");
    private final TextArea why = new TextArea("Why");

    /** @param header of a shared plan: somebody else has to be convinced */
    ChangeForm(PlanHeader header, Edition edition) {
        target.setLabel("The level to aim for");
        target.setItems(edition.levels());
        target.setItemLabelGenerator(Level::name);
        why.setVisible(header.isShared());
        Limit.on(why, Texts.PARAGRAPH);
        var consequence = new Paragraph(AimWords.consequence(header));
        consequence.addClassName("consequence");
        getContent().addClassName("stack");
        getContent().add(target, cycle, why, consequence);
    }

    @Override
    protected WantedChange words() {
        return new WantedChange(target.getOptionalValue(), cycle.getValue(), why.getValue());
    }

    @Override
    protected void show(WantedChange words) {
        words.target().ifPresentOrElse(target::setValue, target::clear);
        cycle.setValue(words.cycle());
        why.setValue(words.why());
    }

    @Override
    protected void focusFirst() {
        target.focus();
    }

    @Override
    protected List<Difference> differences(WantedChange newest, WantedChange mine) {
        return Difference.among(
                new Difference("Target level", newest.levelName(), mine.levelName()),
                new Difference("Cycle", newest.cycle(), mine.cycle()));
    }
}
