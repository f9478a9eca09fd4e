package dev.alongside.board.activity;

import static java.util.Comparator.reverseOrder;

import com.vaadin.flow.component.Composite;
import dev.alongside.board.entries.ShowChip;
import dev.alongside.board.frame.Changes;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happens while somebody reads what happened waits above it until they want to see it: nothing moves under them. */
final class NewLines extends Composite<ShowChip> {

    private final ShowChip chip;

    /** The newest that is on the screen, 0 for none. */
    private long shownTo;

    private final NavigableMap<Long, Changes> waiting = new TreeMap<>(reverseOrder());

    /** @param onShow reads and shows again what there is, with what waited */
    NewLines(Runnable onShow) {
        chip = new ShowChip(onShow);
    }

    /** What there is to read next has nothing to do with what was read before. */
    void startOver() {
        shownTo = 0;
        waiting.clear();
    }

    /**
     * Those that need not wait: what was there before, or moves nothing, and all once the reader did something too.
     *
     * @param lines newest first
     */
    List<ActivityLine> admit(List<ActivityLine> lines, Changes changes) {
        if (shownTo == 0 || changes.isReaderAmong()) letIn(lines);
        var admitted = lines.stream().filter(line -> line.number() <= shownTo).toList();
        lines.stream()
                .limit(lines.size() - admitted.size())
                .forEach(line -> waiting.putIfAbsent(line.number(), changes));
        chip.show(!waiting.isEmpty(), words());
        return admitted;
    }

    /**
     * All of them may be shown from now on.
     *
     * @param lines newest first
     * @return the numbers of those that waited until now, newest first, each with what it came with
     */
    SortedMap<Long, Changes> letIn(List<ActivityLine> lines) {
        if (!lines.isEmpty()) shownTo = lines.getFirst().number();
        var waited = new TreeMap<>(waiting);
        waiting.clear();
        return waited;
    }

    private String words() {
        int count = waiting.size();
        return count == 1 ? "1 new change" : count + " new changes";
    }

    @Override
    protected ShowChip initContent() {
        return chip;
    }
}
