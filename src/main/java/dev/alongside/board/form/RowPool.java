package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rows of one list, or of several between which a record can go: its row goes along with all that is open in it. A
 * row in which somebody writes stays where it is until they are done.
 *
 * @param <R> the record, equal as long as its row looks the same
 * @param <C> the row
 */
public final class RowPool<R, C extends Component> {

    private final Function<R, ?> key;
    private final Supplier<C> make;
    private final BiConsumer<C, R> show;
    private final Consumer<C> bereft;
    private final Map<Object, R> shown = new HashMap<>();
    private final Map<Object, C> rows = new HashMap<>();

    /** @param bereft tells a row that its record is gone while somebody writes in it */
    public RowPool(Function<R, ?> key, Supplier<C> make, BiConsumer<C, R> show, Consumer<C> bereft) {
        this.key = key;
        this.make = make;
        this.show = show;
        this.bereft = bereft;
    }

    /** From here on there are these records and no others, in whichever list. */
    public void keep(Collection<R> records) {
        var gone = new HashSet<>(rows.keySet());
        records.forEach(record -> gone.remove(key.apply(record)));
        gone.forEach(this::leave);
    }

    /** The row of a record, in whichever list it is. */
    public Optional<C> find(Object key) {
        return Optional.ofNullable(rows.get(key));
    }

    List<C> rows(List<R> records) {
        return records.stream().map(this::rowOf).toList();
    }

    private C rowOf(R record) {
        var id = key.apply(record);
        var row = rows.computeIfAbsent(id, made -> make.get());
        if (!record.equals(shown.put(id, record))) show.accept(row, record);
        return row;
    }

    private void leave(Object gone) {
        var row = rows.get(gone);
        shown.remove(gone);
        if (row == null) return;
        if (row.getParent().isPresent() && Writing.within(row)) {
            bereft.accept(row);
            return;
        }
        rows.remove(gone);
        row.removeFromParent();
    }
}
