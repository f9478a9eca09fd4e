package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.ribbon.TimeRibbon;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cross-reference as a whole: the time ribbon, first steps while there is nothing, and the table below. */
final class AllAttributes extends Composite<Div> {

    private final TimeRibbon ribbon;
    private final ViewBar bar;
    private final FilterBar filters;
    private final CrossReferenceTable table;
    private final Paragraph none = new Paragraph("No attribute is like that now.");
    private final NotYetPlaced unplaced;
    private Optional<AttributeFilter> looked = Optional.empty();
    private @Nullable FirstSteps steps;

    AllAttributes(PlanId plan, Sides sides, AttributeActs acts, Dates dates) {
        ribbon = new TimeRibbon(plan, sides.readerMayLink(), dates);
        filters = new FilterBar(acts::look);
        none.addClassNames("quiet", "small", "none-in-sight");
        bar = new ViewBar(sides, acts);
        table = new CrossReferenceTable(sides, acts, dates);
        getContent().addClassName("all-attributes");
        unplaced = new NotYetPlaced(acts, this::focusFirst);
        getContent().add(ribbon, bar, filters, table, none, unplaced);
    }

    void look(Optional<AttributeFilter> filter) {
        looked = filter;
        table.look(filter);
    }

    void show(CrossReferenceTab tab, PlanHeader header, Sides sides, Changes changes) {
        var page = tab.page();
        tab.timeline().ifPresent(timeline -> ribbon.show(timeline, changes));
        showSteps(sides.readerMayLink() && !page.started(), page, header);
        bar.show(page);
        filters.show(page, looked);
        table.show(tab, changes);
        unplaced.show(tab, sides);
        none.setVisible(table.isEmpty());
    }

    /** Where the reader was before they opened the attribute. */
    void focus(String attribute) {
        table.find(attribute).ifPresent(AttributeRow::focusLink);
    }

    private void focusFirst() {
        table.getElement().executeJs("this.querySelector('tbody tr:not(.left-out) a.attribute')?.focus()");
    }

    private void showSteps(boolean wanted, CrossReferencePage page, PlanHeader header) {
        if (wanted == (steps != null)) return;
        if (steps != null) getContent().remove(steps);
        steps = wanted ? new FirstSteps(header, page, () -> look(page)) : null;
        if (steps != null) getContent().addComponentAtIndex(1, steps);
    }

    private void look(CrossReferencePage page) {
        table.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        focus(page.lines().getFirst().attribute().key());
    }
}
