package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.EditionId;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanDraft;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From which level of which matrix one wants to get to which, and in which cycle. */
public final class PlanForm extends Composite<Div> {

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
        return new PlanDraft(edition.getValue().id(), key(current), key(target), cycle.getValue());
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

    private static String key(Select<Level> level) {
        return level.getValue() == null ? "" : level.getValue().key();
    }
}
