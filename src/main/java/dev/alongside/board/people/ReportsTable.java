package dev.alongside.board.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import dev.alongside.board.form.Rows;
import dev.alongside.support.Dates;
import java.util.List;
import java.util.stream.Stream;

/** The people one manages, by name. Rows that did not change stay as they are. */
final class ReportsTable extends Composite<NativeTable> {

    private final Rows<ReportWords, ReportRow> rows;

    ReportsTable(Dates dates) {
        getContent().addClassNames("table", "reports");
        var head = getContent().getHead().addRow();
        Stream.of("Person", "What waits for me", "Cycle", "Last change", "").forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        rows = new Rows<>(getContent().getBody(), ReportWords::key, () -> new ReportRow(dates), ReportRow::show);
    }

    void show(List<ReportWords> people) {
        rows.show(people);
    }
}
