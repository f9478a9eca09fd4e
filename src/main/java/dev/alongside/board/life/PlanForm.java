package dev.alongside.board.life;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.form.WordsForm;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.EditionId;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanDraft;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From which level of which matrix one wants to get to which, and in which cycle. */
public final class PlanForm extends WordsForm<PlanForm.Typed> {

    /** What is in the fields; a level is null as long as none is chosen. */
    public record Typed(
            EditionName edition,
            @Nullable Level current,
            @Nullable Level target,
            String cycle) {

        /** Refused when something is missing. */
        public PlanDraft draft() {
            return new PlanDraft(edition.id(), key(current), key(target), cycle);
        }

        private static String key(@Nullable Level level) {
            return level == null ? "" : level.key();
        }
    }

    private final Select<EditionName> edition = new Select<>();
    private final Select<Level> current = new Select<>();
    private final Select<Level> target = new Select<>();
    private final TextField cycle = new TextField("Cycle");
    private final Function<EditionId, Edition> read;

    public PlanForm(List<EditionName> editions, Function<EditionId, Edition> read) {
        this.read = read;
        getContent().addClassNames("form", "wide");
        edition.setLabel("Career matrix");
        edition.addClassName("full");
        edition.setItems(editions);
        edition.setItemLabelGenerator(each -> "%s, edition %d".formatted(each.title(), each.number()));
        edition.setVisible(editions.size() > 1);
        edition.addValueChangeListener(change -> showLevels(change.getValue()));
        current.setLabel("The level you have now");
        current.setItemLabelGenerator(Level::name);
        current.addValueChangeListener(change -> target.setValue(after(change.getValue())));
        target.setLabel("The level you aim for");
        target.setItemLabelGenerator(Level::name);
        cycle.setPlaceholder("For example: Spring 2027");
        cycle.setHelperText("The promotion cycle, in your company's words");
        cycle.addClassName("full");
        getContent().add(edition, current, target, cycle);
        edition.setValue(editions.getFirst());
    }

    /** Refused when something is missing. */
    public PlanDraft draft() {
        return words().draft();
    }

    /** @param what starting the plan does */
    void says(String what) {
        var consequence = new Paragraph(what);
        consequence.addClassNames("consequence", "full");
        getContent().add(consequence);
    }

    @Override
    protected Typed words() {
        return new Typed(edition.getValue(), current.getValue(), target.getValue(), cycle.getValue());
    }

    @Override
    protected void show(Typed words) {
        edition.setValue(words.edition());
        current.setValue(words.current());
        target.setValue(words.target());
        cycle.setValue(words.cycle());
    }

    @Override
    protected void focusFirst() {
        if (edition.isVisible()) edition.focus();
        else current.focus();
    }

    @Override
    protected List<Difference> differences(Typed newest, Typed mine) {
        return Difference.among(new Difference("Cycle", newest.cycle(), mine.cycle()));
    }

    private void showLevels(EditionName name) {
        var levels = read.apply(name.id()).levels();
        current.setItems(levels);
        target.setItems(levels);
    }

    private @Nullable Level after(@Nullable Level level) {
        var levels = read.apply(edition.getValue().id()).levels();
        int at = levels.indexOf(level);
        return at < 0 || at + 1 == levels.size() ? null : levels.get(at + 1);
    }
}
