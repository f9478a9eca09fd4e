package dev.alongside.board.entries;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Id;
import dev.alongside.support.Later;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the other side adds to lists that somebody is reading: it waits until they want to see it, so that nothing moves
 * under them.
 */
public final class Arrivals<R> extends Composite<Div> {

    /** The lists into which records come. */
    public interface Lists {

        /** Reads and shows again what there is. */
        void refresh();

        /** Lets a record in and leads the person to it. */
        void bring(Id record);

        /** Says of a record who just added it. */
        void mark(Id record, Changes changes);
    }

    private final String kind;
    private final Function<R, Id> id;
    private final Lists lists;
    private final Later<Button> show;
    private final Set<Id> known = new HashSet<>();
    private final Map<Id, Changes> waiting = new LinkedHashMap<>();

    /** @param kind what a record is called, for example "win" */
    public Arrivals(String kind, Function<R, Id> id, Lists lists) {
        this.kind = kind;
        this.id = id;
        this.lists = lists;
        show = new Later<>(getContent(), this::button);
        getContent().addClassName("arrivals");
    }

    /**
     * Those of the records that need not wait: what was there before, is of the reader, or comes into an empty list.
     *
     * @param list in which of the lists a record is
     */
    public List<R> admit(List<R> records, Function<R, ?> list, Changes changes) {
        var now = records.stream().map(id).collect(toSet());
        known.retainAll(now);
        waiting.keySet().retainAll(now);
        var read = records.stream()
                .filter(record -> known.contains(id.apply(record)))
                .map(list)
                .collect(toSet());
        for (var record : records) {
            var each = id.apply(record);
            if (!read.contains(list.apply(record))) letInAtOnce(each);
            else if (!known.contains(each) && !waiting.containsKey(each)) meet(each, changes);
        }
        say();
        return records.stream()
                .filter(record -> known.contains(id.apply(record)))
                .toList();
    }

    /** If this one waits, it is shown now with all that waits with it. */
    public void letIn(Id record) {
        if (!waiting.containsKey(record)) return;
        var came = Map.copyOf(waiting);
        came.keySet().forEach(this::letInAtOnce);
        lists.refresh();
        came.forEach(lists::mark);
    }

    private void letInAtOnce(Id record) {
        waiting.remove(record);
        known.add(record);
    }

    private void meet(Id record, Changes changes) {
        if (changes.touched(record)) waiting.put(record, changes);
        else known.add(record);
    }

    private void say() {
        int count = waiting.size();
        var words = count == 1 ? "1 new %s · Show".formatted(kind) : "%d new %ss · Show".formatted(count, kind);
        show.show(count > 0, button -> button.setText(words));
    }

    private Button button() {
        var button = new Button("", pressed -> showAll());
        button.addClassName("chip");
        return button;
    }

    private void showAll() {
        var first = waiting.keySet().iterator().next();
        var changes = waiting.get(first);
        lists.bring(first);
        // Once more: the focus that it has now ended what marked it.
        if (changes != null) lists.mark(first, changes);
    }
}
