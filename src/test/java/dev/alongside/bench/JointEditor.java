package dev.alongside.bench;

import dev.alongside.bench.EditorText.Batch;
import dev.alongside.bench.EditorText.Update;
import dev.alongside.jointtext.TextPlace;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor of a joint text without a screen: one question to the server under way, the rest waits for its answer. */
final class JointEditor implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final EditorText text;
    private final WebSocket socket;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private Optional<Batch> pushed = Optional.empty();
    private long underWay;
    private long newest;
    private long questions;
    private long repeated;
    private Optional<CompletableFuture<String>> wanted = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    /** @param onReceived takes what others typed, as soon as it is in this editor's text */
    JointEditor(Host host, String cookies, TextPlace place, Consumer<String> onReceived)
            throws InterruptedException, ExecutionException {
        text = new EditorText(UUID.randomUUID().toString(), onReceived);
        var address = "/joint-text?kind=%s&root=%s&part=%s".formatted(place.kind(), place.root(), place.part());
        socket = Messages.connect(host, address, cookies, this::hear);
        ask("pull", Map.of("base", -1));
    }

    /** Types a token at a random place between words. */
    synchronized TypedToken type(String token, RandomGenerator random) {
        var view = text.view();
        int at = view.lastIndexOf(' ', random.nextInt(view.length() + 1)) + 1;
        var before = Token.in(view.substring(0, at));
        var after = Token.in(view.substring(at));
        text.type(new Insertion(at, token + " "));
        exchange();
        int caret = Math.min(at, text.syncedLength());
        send(Map.of(
                "caret", Map.of("client", text.clientId(), "version", text.version(), "anchor", caret, "head", caret)));
        return new TypedToken(
                token, before.reversed().stream().findFirst(), after.stream().findFirst());
    }

    synchronized void live() {
        send(Map.of("alive", true));
    }

    private void exchange() {
        if (underWay != 0) return;
        pushed = text.batch();
        boolean behind = newest > text.version();
        if (pushed.isEmpty() && !behind) return;
        // The answer tells everything that is known by then.
        newest = 0;
        if (pushed.isPresent()) ask("push", push(pushed.get()));
        else ask("pull", Map.of("base", text.version()));
    }

    private static Map<String, Object> push(Batch batch) {
        var updates = batch.updates().stream()
                .map(update -> Map.of(
                        "clientId", update.clientId(),
                        "sequence", update.sequence(),
                        "changes", update.insertion().changes(update.lengthBefore())))
                .toList();
        return Map.of("base", batch.base(), "updates", updates);
    }

    private synchronized void ask(String what, Map<String, Object> question) {
        underWay = ++questions;
        send(Map.of("id", underWay, what, question));
    }

    private void send(Object message) {
        var json = JSON.writeValueAsString(message);
        // A WebSocket takes one message after the other.
        sending = sending.thenCompose(before -> socket.sendText(json, true));
    }

    private synchronized void hear(String message) {
        try {
            hear(JSON.readTree(message));
        } catch (RuntimeException failed) {
            failure = Optional.of(failed);
        }
    }

    private void hear(JsonNode message) {
        if (message.has("answer")) answered(message.path("id").longValue(), message.path("answer"));
        else if (message.has("receive")) received(message.path("receive"));
        else if (message.has("version"))
            newest = Math.max(newest, message.path("version").longValue());
        else if (message.has("refused")) throw new IllegalStateException(message.toString());
        exchange();
    }

    private void received(JsonNode receive) {
        long from = receive.path("from").longValue();
        var updates = updates(receive.path("updates"));
        if (from > text.version()) newest = Math.max(newest, from + updates.size());
        else text.apply(from, updates);
    }

    private void answered(long id, JsonNode answer) {
        if (id != underWay) throw new IllegalStateException("An answer to another question");
        if (answer.path("refused").isString()) throw new IllegalStateException(answer.toString());
        underWay = 0;
        long version = answer.path("version").longValue();
        if (answer.path("snapshot").isString()) {
            var whole = answer.path("snapshot").stringValue();
            wanted.ifPresentOrElse(asked -> asked.complete(whole), () -> text.replace(version, whole));
        } else if (answer.path("accepted").booleanValue()) {
            pushed.ifPresent(batch -> text.confirm(batch.base(), batch));
        } else {
            if (pushed.isPresent()) repeated++;
            // The answer leads from the base to its version; what came meanwhile is skipped.
            var updates = updates(answer.path("updates"));
            text.apply(version - updates.size(), updates);
        }
        newest = Math.max(newest, version);
    }

    private static List<Update> updates(JsonNode updates) {
        return updates.valueStream()
                .map(update -> new Update(
                        update.path("clientId").stringValue(),
                        update.path("sequence").longValue(),
                        Insertion.parse(update.path("changes")),
                        0))
                .toList();
    }

    /** Whether everything typed here is confirmed and everything heard of is here. */
    synchronized boolean rests() {
        return failure.isPresent() || underWay == 0 && text.isConfirmed() && newest <= text.version();
    }

    /** The text as the server tells it to a new editor; only while nothing is on its way. */
    String pullWhole() throws InterruptedException, ExecutionException, TimeoutException {
        var asked = new CompletableFuture<String>();
        synchronized (this) {
            wanted = Optional.of(asked);
            ask("pull", Map.of("base", -1));
        }
        var whole = asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        synchronized (this) {
            wanted = Optional.empty();
        }
        return whole;
    }

    synchronized String text() {
        return text.view();
    }

    synchronized long version() {
        return text.version();
    }

    /** Pushes that others were faster than. */
    synchronized long repeated() {
        return repeated;
    }

    synchronized Optional<Throwable> failure() {
        return failure;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
