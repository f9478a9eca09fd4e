package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.ReadingLine;
import dev.alongside.plan.Side;
import dev.alongside.support.Dates;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** The board's heart: each attribute of the target level with what stands behind it and how both see it. */
final class CrossReferenceTable extends Composite<NativeTable> {

    private final Sides sides;
    private final AttributeActs acts;
    private final Dates dates;
    private final NativeTableHeaderCell expects = column("attribute", "");
    private final Map<String, AttributeRow> rows = new HashMap<>();
    private final FilteredRows filtered = new FilteredRows();
    private final CardOrder order = new CardOrder();
    private boolean hasOtherOrder;

    CrossReferenceTable(Sides sides, AttributeActs acts, Dates dates) {
        this.sides = sides;
        this.acts = acts;
        this.dates = dates;
        getContent().addClassName("xref");
        getContent().getElement().setAttribute("aria-label", "Cross-reference");
        getContent().getHead().add(head());
    }

    void look(Optional<AttributeFilter> filter) {
        filtered.choose(filter);
        order.release();
    }

    void show(CrossReferenceTab tab, Changes changes) {
        var page = tab.page();
        expects.setText("What %s expects".formatted(page.target().title()));
        getContent().setClassName("fresh", isFresh(page));
        var gone = new LinkedHashSet<>(rows.keySet());
        for (var line : page.lines()) {
            gone.remove(line.attribute().key());
            row(page, line).show(line, page, tab.talk(line), changes);
        }
        gone.forEach(key -> getContent().getBody().remove(rows.remove(key)));
        var inSight = filtered.of(page);
        order.show(page);
        hasOtherOrder = order.differs(inSight);
        rows.forEach((key, row) -> {
            row.leaveOut(!inSight.contains(key));
            row.take(order.of(key));
        });
    }

    /** Whether its cards, on a narrow screen, would come in another order by now. */
    boolean hasOtherOrder() {
        return hasOtherOrder;
    }

    /** Gives them that order and leads to the first of them. */
    void showOtherOrder() {
        order.showNewest();
        hasOtherOrder = false;
        rows.forEach((key, row) -> row.take(order.of(key)));
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    /** Whether there is nothing yet that a column for readings could hold, and nobody who could just begin one. */
    private static boolean isFresh(CrossReferencePage page) {
        return !page.started()
                && page.view().partnership().isEmpty()
                && page.lines().stream().allMatch(line -> line.reading().text().isBlank());
    }

    /** What was typed by now, by the key of the attribute. */
    void show(Map<String, ReadingLine> readings) {
        readings.forEach((key, reading) -> find(key).ifPresent(row -> row.show(reading)));
    }

    /** Whether the filter leaves nothing in sight. */
    boolean isEmpty() {
        return filtered.areNone();
    }

    Optional<AttributeRow> find(String attribute) {
        return Optional.ofNullable(rows.get(attribute));
    }

    private AttributeRow row(CrossReferencePage page, AttributeLine line) {
        return rows.computeIfAbsent(line.attribute().key(), key -> {
            var row = new AttributeRow(page.view().plan().id(), line.attribute(), sides, acts, dates);
            getContent().getBody().add(row);
            return row;
        });
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(expects, column("evidence", "Evidence from History"), column("goals", "Goals ahead"));
        if (sides.isShared()) {
            row.add(standing(Side.OWNER), standing(Side.PARTNER));
        } else {
            var mine = column("standing", "");
            mine.add(sides.avatar(Side.OWNER, "s"), new Span(" How I see it"));
            row.add(mine);
        }
        row.add(column("reading", "How we read it"));
        return row;
    }

    private NativeTableHeaderCell standing(Side side) {
        var cell = column("standing", "");
        cell.setClassName("col-own", side == sides.reader());
        cell.add(sides.avatar(side, "s"), new Span(" " + sides.firstName(side)));
        if (side == sides.reader()) {
            var you = new Span(" (you)");
            you.addClassName("quiet");
            cell.add(you);
        }
        return cell;
    }

    private static NativeTableHeaderCell column(String name, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.addClassName("col-" + name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
