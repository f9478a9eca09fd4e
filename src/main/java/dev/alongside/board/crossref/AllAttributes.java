package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.entries.Arrivals;
import dev.alongside.board.entries.ShowChip;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.hints.Guidance;
import dev.alongside.board.hints.Hint;
import dev.alongside.board.hints.HintWords;
import dev.alongside.board.ribbon.TimeRibbon;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.ReadingLine;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Dates;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cross-reference as a whole: the time ribbon, first steps as long as they are wanted, and the table below. */
final class AllAttributes extends Composite<Div> {

    private final TimeRibbon ribbon;
    private final ViewBar bar;
    private final FilterBar filters;
    private final ShowChip otherOrder;
    private final CrossReferenceTable table;
    private final AttributeActs acts;
    private final Div none;
    private final Hint hint;
    private final NotYetPlaced unplaced;
    private Optional<AttributeFilter> looked = Optional.empty();
    private @Nullable FirstSteps steps;

    AllAttributes(PlanId plan, Sides sides, AttributeActs acts, Dates dates) {
        this.acts = acts;
        ribbon = new TimeRibbon(plan, sides.readerMayLink(), dates);
        filters = new FilterBar(acts::look);
        none = noneInSight();
        hint = new Hint(acts.guide(), HintWords.onOwnView(sides.firstName(Side.OWNER)));
        bar = new ViewBar(sides, acts);
        table = new CrossReferenceTable(sides, acts, dates);
        otherOrder = new ShowChip(this::showOtherOrder).onlyNarrow();
        getContent().addClassName("all-attributes");
        unplaced = new NotYetPlaced(acts, this::focusFirst);
        getContent().add(ribbon, bar, hint, filters, otherOrder, table, none, unplaced);
    }

    void look(Optional<AttributeFilter> filter) {
        looked = filter;
        table.look(filter);
    }

    void show(CrossReferenceTab tab, PlanHeader header, Sides sides, Changes changes) {
        var page = tab.page();
        tab.timeline().ifPresent(timeline -> ribbon.show(timeline, changes));
        tab.timeline().ifPresent(timeline -> showSteps(SixThings.of(header, page, timeline), sides));
        hint.show(!sides.readerIsOwner() && sides.open() && !page.ownShown());
        bar.show(page);
        filters.show(page, looked);
        table.show(tab, changes);
        otherOrder.show(table.hasOtherOrder(), Arrivals.ANOTHER_ORDER);
        unplaced.show(tab, sides);
        none.setVisible(table.isEmpty());
    }

    /** What was typed by now, and nothing else. */
    void show(Map<String, ReadingLine> readings) {
        table.show(readings);
    }

    /** Where the reader was before they opened the attribute. */
    void focus(String attribute) {
        table.find(attribute).ifPresent(AttributeRow::focusLink);
    }

    private void showSteps(SixThings now, Sides sides) {
        boolean wanted =
                sides.readerMayLink() && !now.areAllThere() && acts.guide().offers(Guidance.FIRST_STEPS);
        if (wanted && steps == null) {
            steps = new FirstSteps(new FirstStepWays(now.page(), acts, () -> look(now.page())));
            getContent().addComponentAtIndex(1, steps);
        }
        if (!wanted && steps != null) {
            getContent().remove(steps);
            steps = null;
        }
        if (steps != null) steps.show(now);
    }

    private Div noneInSight() {
        var all = new Button("Show all attributes", pressed -> acts.look(Optional.empty()));
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var nothing = new Div(new Span("No attribute is like that now."), all);
        nothing.addClassNames("quiet", "small", "none-in-sight", "row");
        return nothing;
    }

    private void showOtherOrder() {
        table.showOtherOrder();
        otherOrder.show(false, "");
    }

    private void focusFirst() {
        table.getElement().executeJs("this.querySelector('tbody tr:not(.left-out) a.attribute')?.focus()");
    }

    private void look(CrossReferencePage page) {
        table.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        focus(page.lines().getFirst().attribute().key());
    }
}
