package dev.alongside.crossref;

import dev.alongside.jointtext.TextPlace;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.Side;
import dev.alongside.plan.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cross-reference of a plan as it was at the view's number, as its reader may see it.
 *
 * @param shownAt when each side showed its view to the other, nothing for a side that has not
 * @param started whether there is a win, a goal or a standing that the reader may see
 */
public record CrossReferencePage(
        View view,
        Edition edition,
        Level current,
        Level target,
        List<AttributeLine> lines,
        Map<Side, Instant> shownAt,
        boolean started) {

    /** Whether the reader has shown their view to the other side. */
    public boolean ownShown() {
        return shownAt.containsKey(view.side());
    }

    /** Whether the other side has shown theirs. */
    public boolean otherShown() {
        return shownAt.containsKey(view.side().other());
    }

    /** How the two read what is expected in this attribute. */
    public TextPlace reading(Attribute attribute) {
        return new TextPlace(ReadingTexts.KIND, view.plan().id().value(), attribute.key());
    }

    public ReadingState readingState(AttributeLine line) {
        return wording(line).with(line.reading());
    }

    public Wording wording(AttributeLine line) {
        return Wording.of(line, view.side(), ownShown() && otherShown());
    }

    public Optional<AttributeLine> find(String attribute) {
        return lines.stream()
                .filter(line -> line.attribute().key().equals(attribute))
                .findFirst();
    }
}
