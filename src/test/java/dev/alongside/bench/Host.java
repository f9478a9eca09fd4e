package dev.alongside.bench;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;

/**
 * Where the server is, and the way there.
 *
 * @param http for all clients; it keeps no cookies
 */
record Host(int port, HttpClient http) {

    static Host on(int port) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        return new Host(port, http);
    }

    String origin() {
        return "http://localhost:" + port;
    }

    String socketOrigin() {
        return "ws://localhost:" + port;
    }
}
