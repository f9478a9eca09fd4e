package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.frame.Changes;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Dates;
import org.jspecify.annotations.Nullable;

/** The cross-reference as a whole: first steps while there is nothing, who sees the reader's view, and the table. */
final class AllAttributes extends Composite<Div> {

    private final ViewBar bar;
    private final CrossReferenceTable table;
    private @Nullable FirstSteps steps;

    AllAttributes(Sides sides, AttributeActs acts, Dates dates) {
        bar = new ViewBar(sides, acts);
        table = new CrossReferenceTable(sides, acts, dates);
        getContent().addClassName("all-attributes");
        getContent().add(bar, table);
    }

    void show(CrossReferenceTab tab, PlanHeader header, Sides sides, Changes changes) {
        var page = tab.page();
        showSteps(sides.readerIsOwner() && !page.started(), page, header);
        bar.show(page);
        table.show(tab, changes);
    }

    /** Where the reader was before they opened the attribute. */
    void focus(String attribute) {
        table.find(attribute).ifPresent(AttributeRow::focusLink);
    }

    private void showSteps(boolean wanted, CrossReferencePage page, PlanHeader header) {
        if (wanted == (steps != null)) return;
        if (steps != null) getContent().remove(steps);
        steps = wanted ? new FirstSteps(header, page, () -> look(page)) : null;
        if (steps != null) getContent().addComponentAsFirst(steps);
    }

    private void look(CrossReferencePage page) {
        table.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        focus(page.lines().getFirst().attribute().key());
    }
}
