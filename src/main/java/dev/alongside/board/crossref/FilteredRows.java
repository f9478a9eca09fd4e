package dev.alongside.board.crossref;

import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.CrossReferencePage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows a filter leaves in sight. A row that no longer fits stays until the filter is chosen anew, so that
 * nothing goes away under the reader; but not when the other side takes a view back, for that leaves no trace.
 */
final class FilteredRows {

    private final Set<String> kept = new HashSet<>();
    private Optional<AttributeFilter> filter = Optional.empty();
    private boolean otherShown;

    void choose(Optional<AttributeFilter> chosen) {
        filter = chosen;
        kept.clear();
    }

    boolean areNone() {
        return kept.isEmpty();
    }

    /** The keys of the attributes in sight. */
    Set<String> of(CrossReferencePage page) {
        if (otherShown && !page.otherShown()) kept.clear();
        otherShown = page.otherShown();
        var lines =
                filter.filter(it -> it.isAskedOf(page)).map(it -> it.of(page)).orElseGet(page::lines);
        lines.forEach(line -> kept.add(line.attribute().key()));
        return kept;
    }
}
