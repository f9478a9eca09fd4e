package dev.alongside.board.crossref;

import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.matrix.EditionId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order a narrow screen shows the cards of attributes. It stays until the table is opened or a filter chosen
 * anew, so that nothing moves under the reader; but not when the other side takes a view back, for that leaves no trace.
 */
final class CardOrder {

    /** What the attributes belong to; another one has an order of its own. */
    private record Ground(EditionId edition, String target) {}

    private final Map<String, Turn> shown = new LinkedHashMap<>();
    private final Map<String, Turn> newest = new LinkedHashMap<>();
    private boolean isHeld;
    private boolean otherShown;
    private @Nullable Ground ground;

    /** When it is shown next, it is the one of then. */
    void release() {
        isHeld = false;
    }

    void show(CrossReferencePage page) {
        var now = new Ground(page.edition().id(), page.target().key());
        if (!now.equals(ground) || (otherShown && !page.otherShown())) release();
        ground = now;
        otherShown = page.otherShown();
        newest.clear();
        page.lines().forEach(line -> newest.put(line.attribute().key(), Turn.of(line, page)));
        if (!isHeld) showNewest();
        isHeld = true;
    }

    void showNewest() {
        shown.clear();
        shown.putAll(newest);
    }

    Turn of(String attribute) {
        return shown.getOrDefault(attribute, Turn.LATER);
    }

    /** Whether those in sight would come in another order by now. */
    boolean differs(Set<String> inSight) {
        return !sorted(newest, inSight).equals(sorted(shown, inSight));
    }

    private List<String> sorted(Map<String, Turn> turns, Set<String> inSight) {
        return newest.keySet().stream()
                .filter(inSight::contains)
                .sorted(Comparator.comparing(key -> turns.getOrDefault(key, Turn.LATER)))
                .toList();
    }
}
