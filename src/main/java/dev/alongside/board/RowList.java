package dev.alongside.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list that keeps the rows it has: a refresh touches only what changed, so focus and scroll stay where they are. */
final class RowList<R> extends Composite<UnorderedList> {

    private final Function<R, Object> key;
    private final Supplier<? extends Row<R>> make;
    private final Map<Object, R> shown = new HashMap<>();
    private final Map<Object, Row<R>> rows = new HashMap<>();

    RowList(String label, Function<R, Object> key, Supplier<? extends Row<R>> make) {
        this.key = key;
        this.make = make;
        getContent().addClassName("entries");
        getContent().getElement().setAttribute("aria-label", label);
    }

    void show(List<R> records) {
        var gone = new HashSet<>(rows.keySet());
        records.forEach(record -> gone.remove(key.apply(record)));
        gone.forEach(this::remove);
        for (int at = 0; at < records.size(); at++) {
            place(rowOf(records.get(at)), at);
        }
    }

    Optional<Row<R>> find(Object key) {
        return Optional.ofNullable(rows.get(key));
    }

    private void remove(Object gone) {
        shown.remove(gone);
        getContent().remove(rows.remove(gone));
    }

    private Row<R> rowOf(R record) {
        var id = key.apply(record);
        var row = rows.computeIfAbsent(id, made -> make.get());
        if (!record.equals(shown.put(id, record))) row.show(record);
        return row;
    }

    private void place(Row<R> row, int at) {
        if (at < getContent().getComponentCount() && getContent().getComponentAt(at) == row) return;
        getContent().addComponentAtIndex(at, row);
    }
}
