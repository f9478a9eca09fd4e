package dev.alongside.jointtext;

import java.util.List;

/**
 * What one editor sends at once: updates of its own, in the order in which they were typed.
 *
 * @param changes of each update, in the same order
 */
record Push(List<TextUpdate> updates, List<ChangeSet> changes) {

    private static final int MOST_UPDATES = 200;

    /** UTF-16 units of JSON; a text as long as it may be fits, even when each character is escaped. */
    private static final int MOST_JSON = 6 * ChangeSet.MOST + 16_000;

    static Push of(List<TextUpdate> updates) {
        if (updates.isEmpty() || updates.size() > MOST_UPDATES) throw new UnfitChange("too many updates, or none");
        long json =
                updates.stream().mapToLong(update -> update.changes().length()).sum();
        if (json > MOST_JSON) throw new UnfitChange("too much at once");
        requireOneEditorInOrder(updates);
        return new Push(
                updates,
                updates.stream()
                        .map(update -> ChangeSet.parse(update.changes()))
                        .toList());
    }

    String clientId() {
        return updates.getFirst().clientId();
    }

    long firstSequence() {
        return updates.getFirst().sequence();
    }

    long lastSequence() {
        return updates.getLast().sequence();
    }

    private static void requireOneEditorInOrder(List<TextUpdate> updates) {
        for (int at = 1; at < updates.size(); at++) {
            var before = updates.get(at - 1);
            var update = updates.get(at);
            if (!update.clientId().equals(before.clientId())) throw new UnfitChange("several editors in one push");
            if (update.sequence() <= before.sequence()) throw new UnfitChange("updates out of order");
        }
    }
}
