package dev.alongside.board.entries;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Id;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What the other side adds to lists that somebody is reading, and an order that it gives them: they wait until the reader
 * wants to see them, so that nothing moves under them.
 */
public final class Arrivals<R> extends Composite<ShowChip> {

    /** What waits when only the order does. */
    public static final String ANOTHER_ORDER = "Another order";

    private final String kind;
    private final EntrySection<R> section;
    private final Runnable refresh;
    private final Consumer<Id> bring;
    private final ShowChip chip = new ShowChip(this::showAll);
    private final Set<Id> known = new HashSet<>();
    private final Map<Id, Changes> waiting = new LinkedHashMap<>();
    private final HeldOrder order = new HeldOrder();
    private boolean isRead;

    /**
     * @param kind what a record is called, for example "win"
     * @param section any of the lists
     * @param refresh reads and shows again what there is
     * @param bring lets a record in and leads the person to it
     */
    public Arrivals(String kind, EntrySection<R> section, Runnable refresh, Consumer<Id> bring) {
        this.kind = kind;
        this.section = section;
        this.refresh = refresh;
        this.bring = bring;
    }

    /**
     * Those of the records that need not wait: what was there before, is of the reader, or moves nothing.
     *
     * @param fills whether a record comes where words say that there is nothing
     */
    public List<R> admit(List<R> records, Predicate<R> fills, Changes changes) {
        var now = records.stream().map(section::id).collect(toSet());
        known.retainAll(now);
        waiting.keySet().retainAll(now);
        for (var record : records) {
            var each = section.id(record);
            if (!isRead || fills.test(record)) letInAtOnce(each);
            else if (!known.contains(each) && !waiting.containsKey(each)) meet(each, changes);
        }
        order.begin(isRead && !changes.isReaderAmong());
        isRead = true;
        say();
        return records.stream()
                .filter(record -> known.contains(section.id(record)))
                .toList();
    }

    /**
     * What was admitted to one of the lists, in the order that it is to be shown in.
     *
     * @param list tells it from the other lists
     */
    public List<R> inOrder(Object list, List<R> records) {
        var ordered = order.of(list, records, section::id);
        say();
        return ordered;
    }

    /** If this one waits, it is shown now with all that waits with it. */
    public void letIn(Id record) {
        if (!waiting.containsKey(record)) return;
        var came = Map.copyOf(waiting);
        came.keySet().forEach(this::letInAtOnce);
        refresh.run();
        came.forEach(section::mark);
    }

    private void letInAtOnce(Id record) {
        waiting.remove(record);
        known.add(record);
    }

    private void meet(Id record, Changes changes) {
        boolean isOfManyMore = changes.areCut() && !changes.isReaderAmong();
        if (changes.touched(record) || isOfManyMore) waiting.put(record, changes);
        else known.add(record);
    }

    private void say() {
        chip.show(!waiting.isEmpty() || order.differs(), words());
    }

    private String words() {
        int count = waiting.size();
        if (count == 0) return ANOTHER_ORDER;
        return count == 1 ? "1 new %s".formatted(kind) : "%d new %ss".formatted(count, kind);
    }

    @Override
    protected ShowChip initContent() {
        return chip;
    }

    private void showAll() {
        order.release();
        if (waiting.isEmpty()) {
            refresh.run();
            return;
        }
        var first = waiting.keySet().iterator().next();
        var changes = waiting.get(first);
        bring.accept(first);
        // Once more: the focus that it has now ended what marked it.
        if (changes != null) section.mark(first, changes);
    }
}
