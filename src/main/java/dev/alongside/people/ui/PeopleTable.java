package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import dev.alongside.people.PersonRow;
import dev.alongside.support.Dates;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A line for each person, by name. */
class PeopleTable extends Composite<NativeTable> {

    private final Dates dates;
    private final BiConsumer<PersonAct, PersonRow> onAct;

    PeopleTable(Dates dates, BiConsumer<PersonAct, PersonRow> onAct) {
        this.dates = dates;
        this.onAct = onAct;
        getContent().addClassName("table");
        var head = getContent().getHead().addRow();
        Stream.of("Person", "Roles", "Manager", "Sign-in", "").forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
    }

    void show(List<PersonRow> people) {
        var body = getContent().getBody();
        body.removeAll();
        people.forEach(person -> body.add(new PersonLine(person, dates, onAct)));
    }
}
