package dev.alongside.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.alongside.Given;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One person at one browser of their own, with every byte that reached it. */
final class Window implements AutoCloseable {

    private final BrowserContext profile;
    private final RecordingWire wire;
    private final Queue<String> pushes = new ConcurrentLinkedQueue<>();
    private final Set<WebSocket> connections = ConcurrentHashMap.newKeySet();
    final Page page;

    Window(BrowserContext profile, RecordingWire wire) {
        this.profile = profile;
        this.wire = wire;
        this.page = open();
    }

    /** Another tab of the same person. */
    Window another(String path) {
        return new Window(profile, wire).visit(path);
    }

    private Page open() {
        var tab = profile.newPage();
        tab.onWebSocket(socket -> {
            socket.onFrameReceived(frame -> {
                // Joint texts have sockets of their own, which are there before the page can be pushed to.
                if (!socket.url().contains("/joint-text?")) connections.add(socket);
                if (!isHeartbeat(frame)) pushes.add(String.valueOf(frame.text()));
            });
            // The page before may still hear something while the next one is on its way.
            socket.onClose(connections::remove);
        });
        return tab;
    }

    /** The transport of Vaadin says hello and that it lives in short frames; everything else is JSON. */
    private static boolean isHeartbeat(WebSocketFrame frame) {
        var text = frame.text();
        return text != null && (!text.contains("{") || text.equals("{\"alive\":true}"));
    }

    Window signIn(String name, boolean toStay) {
        page.navigate(address("/login"));
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Given.PASSWORD);
        if (toStay) page.getByLabel("Stay signed in on this device").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Window visit(String path) {
        connections.clear();
        page.navigate(address(path));
        return this;
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The row of the cross-reference with this attribute. */
    Locator row(String attribute) {
        return page.locator("tr[data-row]").filter(new Locator.FilterOptions().setHasText(attribute));
    }

    /** Chooses from what can be done with the plan as a whole. */
    void chooseOfPlan(String item) {
        List.of("More about this plan", item)
                .forEach(each -> page.getByRole(
                                AriaRole.MENUITEM,
                                new Page.GetByRoleOptions().setName(each).setExact(true))
                        .click());
    }

    /** The avatar of somebody who looks at the board. */
    Locator here(String name) {
        return page.locator(".here vaadin-avatar[name='" + name + "']");
    }

    /** Opens the form of something on this page and types into one of its fields, without saving. */
    void edit(String title, String field, String words) {
        button("Edit “" + title + "”").click();
        page.getByLabel(field).fill(words);
    }

    /** Everything the server sent to this browser so far. */
    String received() {
        return wire.received();
    }

    /** Messages over the WebSocket so far, without the heartbeats of the transport. */
    List<String> pushes() {
        return List.copyOf(pushes);
    }

    /** Waits until the server can push to this window, which takes a moment longer than showing its page. */
    Window awaitPush() {
        page.waitForCondition(() -> !connections.isEmpty());
        return this;
    }

    /** Waits until the page has asked for everything it opens with. */
    Window awaitRest() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** The server can't be reached from this browser any more. */
    Window goOffline() throws IOException {
        wire.cut();
        return this;
    }

    Window goOnline() {
        wire.mend();
        return this;
    }

    /** The sign-in is gone from this browser; what pages kept there isn't. */
    Window forgetSignIn() {
        profile.clearCookies();
        return this;
    }

    /** What a restart of the server leaves of a session: a cookie that it doesn't know. */
    void loseSession() {
        profile.addCookies(List.of(new Cookie("JSESSIONID", "forgotten")
                .setDomain("localhost")
                .setPath("/")
                .setHttpOnly(true)));
    }

    /** Sends a request and waits for its answer, so that what was on its way before has arrived. */
    void roundTrip() {
        page.evaluate("fetch('/alongside/alongside.css').then(answer => answer.text())");
    }

    private String address(String path) {
        return "http://localhost:" + wire.port() + path;
    }

    @Override
    public void close() throws IOException {
        profile.close();
        wire.close();
    }
}
