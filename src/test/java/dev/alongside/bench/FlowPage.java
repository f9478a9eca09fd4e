package dev.alongside.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.security.Browser;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An opened page as Vaadin's client keeps it: its requests one after the other, its push connection, its heartbeat. */
final class FlowPage implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern STANDING =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"data-standing\"");
    private static final String DETAILS = "&query=&v-sh=1000&v-sw=1440&v-wh=1000&v-ww=1440&v-bh=1000&v-bw=1440"
            + "&v-curdate=%d&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-%f&v-td=false&v-pr=1"
            + "&v-np=Linux&v-cs=light&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0&v-tn=aura"
            + "&v-ga=UNSUPPORTED&v-wla=SUPPORTED&v-ws=false";

    private final Browser browser;
    private final Consumer<String> onPush;
    private final AtomicLong syncId = new AtomicLong();
    private final int ui;
    private final String token;
    private final WebSocket push;
    private int clientId;
    private volatile @Nullable String standing;

    /** @param onPush takes each message of the push connection that is more than a sign of life */
    static FlowPage open(Host host, Browser browser, String path, Consumer<String> onPush)
            throws InterruptedException, ExecutionException {
        var page = connect(host, browser, path, onPush);
        page.enter(path);
        // A browser says at once that somebody is there.
        page.poll();
        return page;
    }

    /** Opens it as far as it is until the client asks for the view. */
    static FlowPage connect(Host host, Browser browser, String path, Consumer<String> onPush)
            throws InterruptedException, ExecutionException {
        require(browser.get(path).statusCode() == 200, "page");
        return new FlowPage(host, browser, path, onPush);
    }

    private FlowPage(Host host, Browser browser, String path, Consumer<String> onPush)
            throws InterruptedException, ExecutionException {
        this.browser = browser;
        this.onPush = onPush;
        var details = DETAILS.formatted(System.currentTimeMillis(), Math.random());
        var location = URLEncoder.encode(path.substring(1), UTF_8);
        var answer = browser.get("/?v-r=init&location=" + location + details);
        require(answer.statusCode() == 200, "init");
        var configuration = JSON.readTree(answer.body()).path("appConfig");
        var uidl = configuration.path("uidl");
        this.ui = configuration.path("v-uiId").intValue();
        this.token = uidl.path("Vaadin-Security-Key").stringValue();
        var address = "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0"
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
        this.push = Messages.connect(
                host,
                address.formatted(ui, uidl.path("Vaadin-Push-ID").stringValue()),
                browser.cookies(),
                this::pushed);
    }

    private static void require(boolean good, String what) {
        if (!good) throw new IllegalStateException("No " + what);
    }

    private void pushed(String message) {
        if (!message.contains("{")) return;
        remember(message);
        onPush.accept(message);
    }

    private void remember(String message) {
        // Of a message with several syncId, the last counts; a larger one than this was never there before.
        last(SYNC, message, found -> syncId.accumulateAndGet(Long.parseLong(found), Math::max));
        last(STANDING, message, found -> standing = found);
    }

    private static void last(Pattern pattern, String message, Consumer<String> use) {
        pattern.matcher(message)
                .results()
                .reduce((first, second) -> second)
                .ifPresent(found -> use.accept(found.group(1)));
    }

    /** Sends an event of a node, and returns when it is answered. */
    private synchronized String event(int node, String name, String values) {
        var body = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"%s","data":%s}],"syncId":%d,"clientId":%d}""".formatted(token, node, name, values, syncId.get(), clientId++);
        var answer = browser.postJson("/?v-r=uidl&v-uiId=" + ui, body);
        require(answer.statusCode() == 200 && answer.body().contains("\"clientId\":" + clientId), "answer");
        remember(answer.body());
        return answer.body();
    }

    /** Asks for the view at this address, and returns all that the client is told of it. */
    String enter(String path) {
        return event(1, "ui-navigate", """
                {"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}""".formatted(path));
    }

    /** The smallest request there is: one that changes nothing. */
    void poll() {
        event(1, "ui-poll", "{}");
    }

    /** As the keys 1 to 4 on the button with one's own standing. */
    void say(String kind) {
        var button = standing;
        if (button == null) throw new IllegalStateException("No standing to say");
        event(Integer.parseInt(button), "standing-key", "{\"event.detail.standing\":\"%s\"}".formatted(kind));
    }

    void beat() {
        require(browser.postJson("/?v-r=heartbeat&v-uiId=" + ui, "").statusCode() == 200, "heartbeat");
    }

    @Override
    public void close() {
        push.abort();
        browser.postJson(
                "/?v-r=uidl&v-uiId=" + ui, "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true}".formatted(token));
    }
}
