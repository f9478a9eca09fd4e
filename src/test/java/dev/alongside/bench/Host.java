package dev.alongside.bench;

import dev.alongside.Given;
import dev.alongside.security.Browser;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;

/**
 * Where the server is, and the way there.
 *
 * @param http for all clients; it keeps no cookies
 */
record Host(int port, HttpClient http) {

    private static final int ATTEMPTS = 3;

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

    /** A browser of this person's own. */
    Browser signIn(String name) {
        var browser = new Browser(port, http);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var answer = browser.signIn(name, Given.PASSWORD);
            var leadsTo = answer.headers().firstValue("Location").orElse("/login");
            if (!leadsTo.contains("/login")) return browser;
            System.err.printf("A sign-in failed and led to %s (%d)%n", leadsTo, answer.statusCode());
        }
        throw new IllegalStateException("Not signed in");
    }
}
