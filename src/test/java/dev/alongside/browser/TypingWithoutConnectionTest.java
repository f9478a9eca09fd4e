package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class TypingWithoutConnectionTest extends JointTextTest {

    private static final String UNSENT = "Not saved yet. What you typed is kept.";
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
}
