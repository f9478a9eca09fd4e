package dev.alongside.board.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.support.Dates;
import java.util.Optional;

/** What happened on one day. */
final class DaySection extends Composite<Section> {

    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private final Rows<ActivityLine, ActivityRow> rows;

    DaySection(Dates dates) {
        rows = new Rows<>(list, ActivityLine::number, () -> new ActivityRow(dates), ActivityRow::show);
        list.addClassName("happenings");
        getContent().addClassName("day");
        getContent().add(title, list);
    }

    void show(DayOfLines day) {
        title.setText(day.title());
        list.getElement().setAttribute("aria-label", day.title());
        rows.show(day.lines());
    }

    Optional<ActivityRow> find(ActivityLine line) {
        return rows.find(line.number());
    }
}
