package dev.alongside.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One person at one browser of their own, with every byte that reached it. */
final class Window implements AutoCloseable {

    private final BrowserContext profile;
    private final String server;
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pushes = new AtomicInteger();
    final Page page;

    Window(BrowserContext profile, String server) {
        this(profile, server, true);
    }

    private Window(BrowserContext profile, String server, boolean first) {
        this.profile = profile;
        this.server = server;
        if (first) profile.onRequestFinished(this::record);
        this.page = open();
    }

    private void record(Request request) {
        var response = request.response();
        // Redirects and the switch to a WebSocket have no body.
        if (response == null || response.status() < 200 || response.status() >= 300) return;
        received.add(new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Another tab of the same person. */
    Window another(String path) {
        return new Window(profile, server, false).visit(path);
    }

    private Page open() {
        var tab = profile.newPage();
        tab.onWebSocket(socket -> socket.onFrameReceived(frame -> {
            var text = frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text();
            received.add(text);
            if (text.length() > 1) pushes.incrementAndGet();
        }));
        return tab;
    }

    Window signIn(String name) {
        page.navigate(server + "/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Given.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Window visit(String path) {
        page.navigate(server + path);
        return this;
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The row of the cross-reference with this attribute. */
    Locator row(String attribute) {
        return page.locator("tr[data-row]").filter(new Locator.FilterOptions().setHasText(attribute));
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
        return String.join("\n", received);
    }

    /** Messages over the WebSocket so far, without the heartbeats of the transport. */
    int pushes() {
        return pushes.get();
    }

    @Override
    public void close() {
        profile.close();
    }
}
