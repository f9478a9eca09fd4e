package dev.alongside.crossref;

import java.util.Optional;

/**
 * How the two read one attribute.
 *
 * @param text Markdown, empty while nobody wrote anything
 * @param version of the text, 0 before the first key
 * @param interpretation how far they agree on it, empty when nothing was ever offered in the partnership of now
 */
public record ReadingLine(String text, long version, Optional<Interpretation> interpretation) {

    static final ReadingLine NONE = new ReadingLine("", 0, Optional.empty());

    public boolean isWritten() {
        return !text.isBlank();
    }
}
