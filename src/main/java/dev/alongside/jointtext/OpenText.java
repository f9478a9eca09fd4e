package dev.alongside.jointtext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A text that was typed in since a journal had it last.
 *
 * @param journaled the text as the journal has it
 * @param now the text as it is
 * @param authors who typed since then, each once; whoever typed last is the last
 * @param begunAt when the first of the changes since then was typed
 * @param typedAt when the last of them was typed
 */
public record OpenText(
        UUID id, TextPlace place, State journaled, State now, List<UUID> authors, Instant begunAt, Instant typedAt) {

    static final Duration PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** A text at one version. */
    public record State(long version, String content) {}

    /** Whether nobody has typed for a while, or somebody has for long. */
    boolean isDue(Instant at) {
        return !typedAt.isAfter(at.minus(PAUSE)) || !begunAt.isAfter(at.minus(LONGEST));
    }
}
