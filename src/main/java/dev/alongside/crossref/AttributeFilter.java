package dev.alongside.crossref;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which attributes one looks for; knows nothing but what the reader of the page sees. What was said of an earlier
 * wording counts for none, and the one of now is not looked at yet by whoever said it.
 */
public enum AttributeFilter {
    UNCLEAR("unclear"),
    GAP("gaps"),
    DIFFERENT("different"),
    NOTHING_BEHIND("nothing-behind"),
    NOT_LOOKED_AT("not-looked-at");

    private final String key;

    AttributeFilter(String key) {
        this.key = key;
    }

    /** Empty for words that name none. */
    public static Optional<AttributeFilter> find(String key) {
        return Arrays.stream(values()).filter(filter -> filter.key.equals(key)).findFirst();
    }

    /** What addresses call it. */
    public String key() {
        return key;
    }

    /** Whether the question makes sense: views can differ only when both have shown theirs. */
    public boolean isAskedOf(CrossReferencePage page) {
        return this != DIFFERENT || (page.ownShown() && page.otherShown());
    }

    public List<AttributeLine> of(CrossReferencePage page) {
        return page.lines().stream().filter(line -> fits(line, page)).toList();
    }

    public boolean fits(AttributeLine line, CrossReferencePage page) {
        return switch (this) {
            case UNCLEAR -> line.kinds().anyMatch(StandingKind.UNCLEAR::equals);
            case GAP -> line.kinds().anyMatch(StandingKind.GAP::equals);
            case DIFFERENT -> isAskedOf(page) && line.kinds().distinct().count() > 1;
            case NOTHING_BEHIND ->
                line.coverage().wins() == 0 && line.coverage().goals() == 0;
            case NOT_LOOKED_AT -> line.ownOfNow().isEmpty();
        };
    }
}
