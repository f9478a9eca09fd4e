package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rows of a list or table, one for each record. A refresh touches only what changed, so focus and scroll stay
 * where they are.
 *
 * @param <R> the record, equal as long as its row looks the same
 * @param <C> the row
 */
public final class Rows<R, C extends Component> {

    private final HasComponents place;
    private final Function<R, Object> key;
    private final Supplier<C> make;
    private final BiConsumer<C, R> show;
    private final Map<Object, R> shown = new HashMap<>();
    private final Map<Object, C> rows = new HashMap<>();

    /** @param place holds these rows and nothing else */
    public Rows(HasComponents place, Function<R, Object> key, Supplier<C> make, BiConsumer<C, R> show) {
        this.place = place;
        this.key = key;
        this.make = make;
        this.show = show;
    }

    public void show(List<R> records) {
        var gone = new HashSet<>(rows.keySet());
        records.forEach(record -> gone.remove(key.apply(record)));
        gone.forEach(this::remove);
        for (int at = 0; at < records.size(); at++) {
            put(rowOf(records.get(at)), at);
        }
    }

    public Optional<C> find(Object key) {
        return Optional.ofNullable(rows.get(key));
    }

    private void remove(Object gone) {
        shown.remove(gone);
        place.remove(rows.remove(gone));
    }

    private C rowOf(R record) {
        var id = key.apply(record);
        var row = rows.computeIfAbsent(id, made -> make.get());
        if (!record.equals(shown.put(id, record))) show.accept(row, record);
        return row;
    }

    private void put(C row, int at) {
        var children = place.getElement();
        if (at < children.getChildCount() && children.getChild(at).equals(row.getElement())) return;
        place.addComponentAtIndex(at, row);
    }
}
