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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps a session cookie and sends forms, as a browser without scripts would. */
public class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("^([^=]+)=([^;]*)");
    private static final String SESSION = "JSESSIONID";

    private final HttpClient client;
    private final int port;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    public Browser(int port) {
        this(port, HttpClient.newHttpClient());
    }

    /** @param client must keep no cookies of its own */
    public Browser(int port, HttpClient client) {
        this.port = port;
        this.client = client;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postWithToken(String path, String form) {
        // The sign-in page leads on who is signed in already, but its frame holds the token all the same.
        var found = TOKEN.matcher(get("/login").body());
        if (!found.find()) throw new IllegalStateException("No token on the page");
        return post(path, form + "&_csrf=" + encoded(found.group(1)));
    }

    public HttpResponse<String> signIn(String name, String password) {
        return postWithToken("/login", credentials(name, password));
    }

    /** With the checkbox. */
    public HttpResponse<String> signInToStay(String name, String password) {
        return postWithToken("/login", credentials(name, password) + "&remember=on");
    }

    /** As the header of a request has them. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    String session() {
        return cookies.getOrDefault(SESSION, "");
    }

    void useSession(String id) {
        cookies.put(SESSION, id);
    }

    /** As after a restart of the server, which knows no session any more. */
    public void loseSession() {
        cookies.remove(SESSION);
    }

    String device() {
        return cookies.getOrDefault(DeviceCookie.NAME, "");
    }

    void useDevice(String token) {
        cookies.put(DeviceCookie.NAME, token);
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
        var sent = cookies();
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private void keep(String cookie) {
        var given = COOKIE.matcher(cookie);
        if (!given.find()) throw new IllegalStateException("No cookie: " + cookie);
        if (cookie.contains("Max-Age=0")) cookies.remove(given.group(1));
        else cookies.put(given.group(1), given.group(2));
    }

    private static String credentials(String name, String password) {
        return "username=" + encoded(name) + "&password=" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
