package dev.alongside.board.entries;

import dev.alongside.support.Id;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order in which lists were shown; it stays until the reader does something or wants to see the new one. */
final class HeldOrder {

    private final Map<Object, List<Id>> shown = new HashMap<>();
    private boolean isHeld;
    private boolean isReleased;
    private final Set<Object> differing = new HashSet<>();

    /** Before the lists are shown again. */
    void begin(boolean isHeld) {
        this.isHeld = isHeld && !isReleased;
        isReleased = false;
    }

    /** When the lists are shown next, it is in the order that they have by then. */
    void release() {
        isReleased = true;
    }

    /** Whether a list has another order by now than it is shown in. */
    boolean differs() {
        return !differing.isEmpty();
    }

    /** The records of a list as they are to be shown: those that were there keep their order, others come where they belong. */
    <R> List<R> of(Object list, List<R> records, Function<R, Id> id) {
        var ordered = isHeld ? held(shown.getOrDefault(list, List.of()), records, id) : records;
        if (ordered.equals(records)) differing.remove(list);
        else differing.add(list);
        shown.put(list, ordered.stream().map(id).toList());
        return ordered;
    }

    private static <R> List<R> held(List<Id> before, List<R> records, Function<R, Id> id) {
        var byId = records.stream().collect(Collectors.toMap(id, Function.identity()));
        var stayed = new ArrayDeque<>(before.stream().filter(byId::containsKey).toList());
        var known = new HashSet<>(stayed);
        return records.stream()
                .map(record -> known.contains(id.apply(record)) ? stayed.remove() : id.apply(record))
                .map(each -> Objects.requireNonNull(byId.get(each)))
                .toList();
    }
}
