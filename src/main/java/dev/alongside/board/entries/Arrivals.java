package dev.alongside.board.entries;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Id;
import dev.alongside.support.Later;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the other side adds to lists that somebody is reading: it waits until they want to see it, so that nothing moves
 * under them.
 */
public final class Arrivals<R> extends Composite<Div> {

    private final String kind;
    private final Function<R, Id> id;
    private final Runnable refresh;
    private final Later<Button> show;
    private final Set<Id> known = new HashSet<>();
    private final Set<Id> waiting = new LinkedHashSet<>();

    /**
     * @param kind what it is called, for example "win"
     * @param refresh shows the lists again
     * @param bring lets a record in and leads the person to it
     */
    public Arrivals(String kind, Function<R, Id> id, Runnable refresh, Consumer<Id> bring) {
        this.kind = kind;
        this.id = id;
        this.refresh = refresh;
        show = new Later<>(getContent(), () -> button(bring));
        getContent().addClassName("arrivals");
    }

    /** Those of the records that need not wait: what was there before, is of the reader, or fills empty lists. */
    public List<R> admit(List<R> records, Changes changes) {
        var now = records.stream().map(id).toList();
        boolean isRead = now.stream().anyMatch(known::contains);
        now.stream()
                .filter(each -> !known.contains(each) && !waiting.contains(each))
                .forEach(each -> (changes.touched(each) ? waiting : known).add(each));
        if (!isRead) known.addAll(now);
        waiting.retainAll(now);
        waiting.removeAll(known);
        say();
        return records.stream()
                .filter(record -> !waiting.contains(id.apply(record)))
                .toList();
    }

    /** If this one waits, it is shown now with all that waits with it. */
    public void letIn(Id record) {
        if (!waiting.contains(record)) return;
        known.addAll(waiting);
        refresh.run();
    }

    private void say() {
        int count = waiting.size();
        var words = count == 1 ? "1 new %s · Show".formatted(kind) : "%d new %ss · Show".formatted(count, kind);
        show.show(count > 0, button -> button.setText(words));
    }

    private Button button(Consumer<Id> bring) {
        var button = new Button("", pressed -> bring.accept(waiting.iterator().next()));
        button.addClassName("chip");
        return button;
    }
}
