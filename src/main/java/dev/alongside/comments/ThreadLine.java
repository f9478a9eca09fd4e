package dev.alongside.comments;

import java.util.List;
import java.util.Optional;

/**
 * A thread as its reader may see it, oldest comment first.
 *
 * @param resolver name of who resolved it
 * @param formerPartner name of who it was with, when that partnership is over
 */
public record ThreadLine(
        CommentThread thread, List<CommentLine> comments, Optional<String> resolver, Optional<String> formerPartner) {

    /** Whether the two of now can go on in it. */
    public boolean isOpen() {
        return !thread.isResolved() && formerPartner.isEmpty();
    }

    public boolean waitsForReader() {
        return comments.stream().anyMatch(line -> line.waits() == Waits.FOR_READER);
    }
}
