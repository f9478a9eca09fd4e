package dev.alongside.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people do at their screens, counted: a press, a text typed or pasted as one, a key. */
final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final List<String> done = new ArrayList<>();

    void press(String what, Locator where) {
        where.click();
        note("presses " + what);
    }

    void type(String what, Locator where, String words) {
        where.fill(words);
        note("types " + what);
    }

    /** At the place that has the focus, or in a field that takes no value at once. */
    void key(String what, Window window, String key) {
        window.page.keyboard().press(key);
        note(what + " (" + key + ")");
    }

    void write(String what, Window window, String words) {
        window.page.keyboard().type(words);
        note("types " + what);
    }

    void note(String step) {
        done.add("%2d  %s".formatted(done.size() + 1, step));
    }

    int count() {
        return done.size();
    }

    void print() {
        LOG.info("{} interactions:\n{}", done.size(), String.join("\n", done));
    }
}
