package dev.alongside.jointtext.channel;

import dev.alongside.jointtext.TextPlace;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor in a browser says and hears over its channel. */
final class Editor implements WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final List<JsonNode> everything = new ArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    Editor(int port, TextPlace place, String cookies, String origin) {
        this(port, place, "", cookies, origin);
    }

    /** @param more of the address */
    Editor(int port, TextPlace place, String more, String cookies, String origin) {
        var address = "ws://localhost:%d/joint-text?kind=%s&root=%s&part=%s%s"
                .formatted(port, place.kind(), place.root(), place.part(), more);
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", origin)
                .buildAsync(URI.create(address), this)
                .join();
    }

    void say(String json) {
        socket.sendText(json, true).join();
    }

    JsonNode pull(int id, long base) {
        say("{\"id\":%d,\"pull\":{\"base\":%d}}".formatted(id, base));
        return next(message -> message.path("id").asInt(-1) == id).get("answer");
    }

    JsonNode push(int id, long base, String client, int sequence, String changes) {
        say(pushed(id, base, client, sequence, changes));
        return next(message -> message.path("id").asInt(-1) == id).get("answer");
    }

    static String pushed(int id, long base, String client, int sequence, String changes) {
        return "{\"id\":%d,\"push\":{\"base\":%d,\"updates\":[{\"clientId\":\"%s\",\"sequence\":%d,\"changes\":%s}]}}"
                .formatted(id, base, client, sequence, changes);
    }

    /** The next message of this kind; others before it are passed over. */
    JsonNode next(String kind) {
        return next(message -> message.has(kind)).get(kind);
    }

    private JsonNode next(Predicate<JsonNode> wanted) {
        try {
            for (var message = heard.poll(PATIENCE, TimeUnit.SECONDS);
                    message != null;
                    message = heard.poll(PATIENCE, TimeUnit.SECONDS)) if (wanted.test(message)) return message;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("Not heard, but " + everything);
    }

    /** Everything heard so far. */
    synchronized List<JsonNode> everything() {
        return List.copyOf(everything);
    }

    /** The code with which the server closed, once it did. */
    int awaitClosed() {
        return closed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            var message = JSON.readTree(part.toString());
            part.setLength(0);
            synchronized (this) {
                everything.add(message);
            }
            heard.add(message);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }
}
