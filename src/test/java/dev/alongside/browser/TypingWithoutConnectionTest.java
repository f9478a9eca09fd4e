package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions;
import dev.alongside.Given;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class TypingWithoutConnectionTest extends JointTextTest {

    private static final String UNSENT = "Not saved yet. What you typed is kept.";
    /** Vaadin says so some ten seconds late, when it has tried in vain to connect again. */
    private static final String AWAY = "Reconnecting. What you typed is kept.";

    private static final String SECRET = "What only Tomas knows. ";

    TypingWithoutConnectionTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @Test
    void what_both_typed_meanwhile_is_there_once_when_it_is_back() throws IOException {
        var his = reading(windowOf(tomas));
        var window = windowOf(mira);
        var hers = reading(window);
        hers.type("Scope: ");
        his.awaitWords("Scope: ").press("Home");
        hers.press("End");

        window.goOffline();
        together(his, "t1 goes on. ", hers, "m1 goes on. ");
        assertThat(hers.state()).hasText(UNSENT);
        his.awaitWords("t1 goes on. Scope: ");
        hers.awaitWords("Scope: m1 goes on. ");
        assertThat(stored("READING")).isEqualTo("t1 goes on. Scope: ");

        window.goOnline();
        var all = "t1 goes on. Scope: m1 goes on. ";
        assertThat(agreed(window.page, "READING", all.length(), his, hers)).isEqualTo(all);
        assertThat(hers.state()).hasText("Every keystroke saved");
        hers.type("m2.");
        assertThat(agreed(window.page, "READING", all.length() + 3, his, hers)).isEqualTo(all + "m2.");
    }

    @Test
    void what_tomas_could_not_send_is_kept_for_him_and_for_nobody_else_at_that_browser() throws IOException {
        var window = windowOf(tomas);
        var his = reading(window);
        window.goOffline();
        his.type(SECRET).awaitKept(SECRET);
        window.page.close();
        window.goOnline();

        var taken = takenOver(window, mira);
        var hers = reading(taken).type("Mira was here. ");
        assertThat(agreed(taken.page, "READING", 15, hers)).isEqualTo("Mira was here. ");
        assertThat(taken.page.locator(".joint-lost:visible")).hasCount(0);

        var back = takenOver(taken, tomas);
        var both = reading(back);
        assertThat(agreed(back.page, "READING", 15 + SECRET.length(), both))
                .containsOnlyOnce("Mira was here. ")
                .containsOnlyOnce(SECRET);
    }

    @Test
    void buttons_wait_meanwhile_and_afterwards_the_bar_counts_what_came_in() throws IOException {
        var hers = windowOf(mira).visit(board("")).awaitPush();
        var bar = hers.page.locator(".connection-bar");
        var show = hers.button("Show my view");
        assertThat(show).isEnabled();
        assertThat(bar).hasText("");

        hers.goOffline();
        assertThat(bar).hasText(AWAY, new HasTextOptions().setTimeout(PATIENCE));
        assertThat(show).isDisabled();
        assertThat(show).hasAttribute("title", "Waits for the connection");
        show.dispatchEvent("click");
        plans.link(tomas, plan, plans.win(tomas, plan, "Repeat incidents 11 → 4"), "scope");

        hers.goOnline();
        assertThat(bar).hasText("Back. 2 changes came in meanwhile.", new HasTextOptions().setTimeout(PATIENCE));
        assertThat(hers.row("Scope").getByText("Repeat incidents 11 → 4")).isVisible();
        assertThat(show).isEnabled();
        assertThat(bar).hasText("", new HasTextOptions().setTimeout(PATIENCE));
    }

    @Test
    void a_press_that_was_lost_with_the_connection_does_not_let_the_others_wait_for_ever() throws IOException {
        var hers = windowOf(mira).visit(board("")).awaitPush();
        var bar = hers.page.locator(".connection-bar");
        assertThat(bar).hasText("");

        hers.goOffline();
        hers.button("Show my view").click();
        assertThat(bar).hasText(AWAY);

        hers.goOnline();
        var takeBack = hers.button("Take back");
        assertThat(takeBack).isEnabled(new IsEnabledOptions().setTimeout(PATIENCE));
        takeBack.click();
        assertThat(hers.button("Show my view")).isVisible();
    }
}
