package dev.alongside.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Keeps a session cookie and sends forms, as a browser without scripts would. */
class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]*)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private String session = "";

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postWithToken(String path, String form) {
        // The sign-in page leads on who is signed in already, but its frame holds the token all the same.
        var found = TOKEN.matcher(get("/login").body());
        if (!found.find()) throw new IllegalStateException("No token on the page");
        return post(path, form + "&_csrf=" + encoded(found.group(1)));
    }

    HttpResponse<String> signIn(String name, String password) {
        return postWithToken("/login", "username=" + encoded(name) + "&password=" + encoded(password));
    }

    String session() {
        return session;
    }

    void useSession(String id) {
        session = id;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        return session.isEmpty() ? request : request.header("Cookie", "JSESSIONID=" + session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var given = SESSION.matcher(String.join("\n", answer.headers().allValues("Set-Cookie")));
            while (given.find()) session = given.group(1);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
