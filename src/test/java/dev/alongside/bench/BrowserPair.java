package dev.alongside.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.browser.Chromium;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Two people at one board in real browsers; both pages live in one browser, so their clocks are the same. */
final class BrowserPair implements AutoCloseable {

    private static final long PAUSE = 1_000_000_000 / 8;
    private static final int WORD = 8;

    /** Counted only in the text: no label of the page has it. */
    private static final String KEY = "q";

    private static final String WATCH_KEYS = """
            window.pressed = [];
            addEventListener('keydown', event => {
              if (event.key === 'q') pressed.push(performance.timeOrigin + event.timeStamp);
            }, true);""";

    private static final String WATCH_TEXT = """
            text => {
              window.seen = [];
              new MutationObserver(() => {
                const now = performance.timeOrigin + performance.now();
                const count = text.textContent.split('q').length - 1;
                while (seen.length < count) seen.push(now);
              }).observe(text, { childList: true, characterData: true, subtree: true });
            }""";

    private final BrowserContext his = Chromium.BROWSER.newContext();
    private final BrowserContext hers = Chromium.BROWSER.newContext();
    private final Page typing;
    private final Page watching;

    BrowserPair(Host host, SeededBoard board) {
        typing = open(his, host, board.owner(), board);
        watching = open(hers, host, board.partner(), board);
        typing.evaluate(WATCH_KEYS);
        editor(watching).evaluate(WATCH_TEXT);
    }

    private static Page open(BrowserContext profile, Host host, String name, SeededBoard board) {
        var page = profile.newPage();
        page.navigate(host.origin() + "/login");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Given.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(host.origin() + board.path());
        editor(page).and(page.locator("[contenteditable=true]")).click();
        return page;
    }

    private static Locator editor(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("How we read"));
    }

    /** With the spaces between the words. */
    static int edits(int keys) {
        return keys + keys / WORD;
    }

    /** Types at the pace of a quick hand, and returns when the other page shows all of it. */
    void type(int keys, Latencies latencies) {
        int before = count(watching, "seen");
        long next = System.nanoTime();
        for (int edit = 1; edit <= edits(keys); edit++) {
            typing.keyboard().press(edit % (WORD + 1) == 0 ? "Space" : KEY);
            next += PAUSE;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        watching.waitForCondition(() -> count(watching, "seen") == before + keys);
        var pressed = times(typing, "pressed");
        var seen = times(watching, "seen");
        for (int at = before; at < seen.size(); at++) latencies.add(seen.get(at) - pressed.get(at));
    }

    private static int count(Page page, String list) {
        return (int) page.evaluate(list + ".length");
    }

    private static List<Double> times(Page page, String list) {
        return ((List<?>) page.evaluate(list))
                .stream().map(Number.class::cast).map(Number::doubleValue).toList();
    }

    @Override
    public void close() {
        his.close();
        hers.close();
    }
}
