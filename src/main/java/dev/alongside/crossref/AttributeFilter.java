package dev.alongside.crossref;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which attributes one looks for; knows nothing but what the reader of the page sees. */
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
            case UNCLEAR -> isSeen(line, StandingKind.UNCLEAR);
            case GAP -> isSeen(line, StandingKind.GAP);
            case DIFFERENT -> isAskedOf(page) && kinds(line).distinct().count() > 1;
            case NOTHING_BEHIND ->
                line.coverage().wins() == 0 && line.coverage().goals() == 0;
            case NOT_LOOKED_AT -> line.own().isEmpty();
        };
    }

    private static boolean isSeen(AttributeLine line, StandingKind kind) {
        return kinds(line).anyMatch(kind::equals);
    }

    private static Stream<StandingKind> kinds(AttributeLine line) {
        return Stream.of(line.own(), line.other()).flatMap(Optional::stream).map(Standing::kind);
    }
}
