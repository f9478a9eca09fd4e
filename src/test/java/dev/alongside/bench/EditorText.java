package dev.alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One editor's text: what the server has of it, and on top what was typed here and is not confirmed. The same algorithm
 * as in the browser, but for insertions only.
 */
final class EditorText {

    private static final int MOST_UPDATES = 100;

    private final String clientId;
    private final Consumer<String> onReceived;
    private final List<Unconfirmed> unconfirmed = new ArrayList<>();
    private final StringBuilder synced = new StringBuilder();
    private final StringBuilder view = new StringBuilder();
    private long version;
    private long sequence;

    /** @param onReceived takes the words that others typed as soon as they are in this text */
    EditorText(String clientId, Consumer<String> onReceived) {
        this.clientId = clientId;
        this.onReceived = onReceived;
    }

    record Unconfirmed(long sequence, Insertion insertion) {}

    /** An update as the server tells it, or as it is told to the server. */
    record Update(String clientId, long sequence, Insertion insertion, int lengthBefore) {}

    /** What is to be pushed at once. */
    record Batch(long base, List<Update> updates) {}

    String clientId() {
        return clientId;
    }

    long version() {
        return version;
    }

    int syncedLength() {
        return synced.length();
    }

    String view() {
        return view.toString();
    }

    boolean isConfirmed() {
        return unconfirmed.isEmpty();
    }

    /** Puts words into the text as this editor shows it. */
    void type(Insertion typed) {
        unconfirmed.add(new Unconfirmed(sequence++, typed));
        typed.applyTo(view);
    }

    Optional<Batch> batch() {
        if (unconfirmed.isEmpty()) return Optional.empty();
        var updates = new ArrayList<Update>();
        int length = synced.length();
        for (var each : unconfirmed.subList(0, Math.min(MOST_UPDATES, unconfirmed.size()))) {
            updates.add(new Update(clientId, each.sequence(), each.insertion(), length));
            length += each.insertion().words().length();
        }
        return Optional.of(new Batch(version, updates));
    }

    /** The server took what was pushed from {@code base}, as far as it isn't known already. */
    void confirm(long base, Batch batch) {
        apply(base, batch.updates());
    }

    /** Applies what made the versions after {@code from}; nothing when something before that is missing. */
    void apply(long from, List<Update> updates) {
        if (from > version) return;
        updates.stream().skip(version - from).forEach(this::apply);
    }

    private void apply(Update update) {
        version++;
        if (!unconfirmed.isEmpty() && update.clientId().equals(clientId)) {
            confirmFirst(update);
            return;
        }
        update.insertion().applyTo(synced);
        var received = update.insertion();
        for (int at = 0; at < unconfirmed.size(); at++) {
            var own = unconfirmed.get(at);
            unconfirmed.set(at, new Unconfirmed(own.sequence(), own.insertion().after(received)));
            received = received.before(own.insertion());
        }
        received.applyTo(view);
        onReceived.accept(received.words());
    }

    private void confirmFirst(Update update) {
        var own = unconfirmed.removeFirst();
        if (own.sequence() != update.sequence() || !own.insertion().equals(update.insertion())) {
            throw new IllegalStateException("Another update was confirmed: %s, %s".formatted(own, update));
        }
        own.insertion().applyTo(synced);
    }

    void replace(long to, String content) {
        if (!unconfirmed.isEmpty()) throw new IllegalStateException("A snapshot takes away what is unconfirmed");
        synced.replace(0, synced.length(), content);
        view.replace(0, view.length(), content);
        version = to;
    }
}
