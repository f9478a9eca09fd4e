package dev.alongside.bench;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Hears a WebSocket message by message, however many frames each of them has. */
final class Messages implements WebSocket.Listener {

    private final Consumer<String> onMessage;
    private final StringBuilder parts = new StringBuilder();

    private Messages(Consumer<String> onMessage) {
        this.onMessage = onMessage;
    }

    static WebSocket connect(Host host, String address, String cookies, Consumer<String> onMessage)
            throws InterruptedException, ExecutionException {
        return host.http()
                .newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", host.origin())
                .buildAsync(URI.create(host.socketOrigin() + address), new Messages(onMessage))
                .get();
    }

    @Override
    public CompletionStage<Void> onText(WebSocket socket, CharSequence part, boolean last) {
        parts.append(part);
        if (last) {
            var message = parts.toString();
            parts.setLength(0);
            onMessage.accept(message);
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> onClose(WebSocket socket, int code, String reason) {
        System.err.printf("The server closed a connection: %d %s%n", code, reason);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable failed) {
        System.err.println("A connection failed: " + failed);
    }
}
