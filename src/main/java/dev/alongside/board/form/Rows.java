package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows of a list or table, one for each record. A refresh touches only what changed, so focus and scroll stay
 * where they are.
 *
 * @param <R> the record, equal as long as its row looks the same
 * @param <C> the row
 */
public final class Rows<R, C extends Component> {

    private final HasComponents place;
    private final RowPool<R, C> pool;
    private final boolean isPoolShared;

    /** @param place holds these rows and nothing else */
    public Rows(HasComponents place, Function<R, Object> key, Supplier<C> make, BiConsumer<C, R> show) {
        this(place, new RowPool<>(key, make, show, bereft -> {}), false);
    }

    /** Rows of a pool whose owner says before each showing which records there are. */
    public Rows(HasComponents place, RowPool<R, C> pool) {
        this(place, pool, true);
    }

    private Rows(HasComponents place, RowPool<R, C> pool, boolean isPoolShared) {
        this.place = place;
        this.pool = pool;
        this.isPoolShared = isPoolShared;
    }

    public void show(List<R> records) {
        if (!isPoolShared) pool.keep(records);
        var rows = new ArrayList<>(pool.rows(records));
        rows.removeIf(row -> !isHere(row) && row.getParent().isPresent() && Writing.within(row));
        var others = children().filter(child -> !rows.contains(child)).toList();
        others.stream().filter(child -> !Writing.within(child)).forEach(Component::removeFromParent);
        var order = new ArrayList<Component>(rows);
        others.stream().filter(this::isHere).forEach(stays -> order.add(Math.min(indexOf(stays), order.size()), stays));
        for (int at = 0; at < order.size(); at++) put(order.get(at), at);
    }

    public Optional<C> find(Object key) {
        return pool.find(key).filter(this::isHere);
    }

    public boolean isEmpty() {
        return children().findAny().isEmpty();
    }

    private Stream<Component> children() {
        return ((Component) place).getChildren();
    }

    private boolean isHere(Component row) {
        return place.getElement().equals(row.getElement().getParent());
    }

    private int indexOf(Component row) {
        return place.getElement().indexOfChild(row.getElement());
    }

    private void put(Component row, int at) {
        var children = place.getElement();
        if (at < children.getChildCount() && children.getChild(at).equals(row.getElement())) return;
        place.addComponentAtIndex(at, row);
    }
}
