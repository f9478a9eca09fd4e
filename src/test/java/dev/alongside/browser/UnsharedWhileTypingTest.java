package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.alongside.Given;
import dev.alongside.plan.Sharing;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class UnsharedWhileTypingTest extends JointTextTest {

    private static final String NOT_FOUND = "We can't find that page";

    private final Sharing sharing;
    private Window window;
    private JointField his;
    private JointField hers;

    UnsharedWhileTypingTest(Given given, ApplicationContext application, Sharing sharing, @LocalServerPort int port) {
        super(given, application, port);
        this.sharing = sharing;
    }

    @BeforeEach
    void open() {
        his = reading(windowOf(tomas));
        window = windowOf(mira);
        hers = reading(window);
    }

    @Test
    void the_text_closes_for_mira_and_nothing_passes_any_more() {
        his.paste("canary-before");
        hers.awaitWords("canary-before").press("End").type(" seen");
        his.awaitWords("canary-before seen").press("End");
        assertThat(hers.state()).hasText("Every keystroke saved");

        unshare();
        hers.type(" late");
        assertThat(window.text(NOT_FOUND)).isVisible();
        his.paste(" canary-after");
        hers.type(" later");

        assertThat(his.state()).hasText("Every keystroke saved");
        window.roundTrip();
        assertThat(window.received()).contains("canary-before").doesNotContain("canary-after");
        assertThat(stored("READING")).isEqualTo("canary-before seen canary-after");
        his.awaitWords("canary-before seen canary-after");
    }

    @Test
    void what_she_typed_without_a_connection_is_offered_to_her_when_the_board_is_gone() throws IOException {
        his.type("Ours. ");
        hers.awaitWords("Ours. ").press("End");
        window.goOffline();
        hers.type("Mine alone.");
        assertThat(hers.state()).hasText("Not saved yet. What you typed is kept.");

        unshare();
        window.goOnline();

        assertThat(window.text(NOT_FOUND)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        var offered = window.page.locator("body > .joint-lost.away");
        assertThat(offered.locator("textarea")).hasValue("Mine alone.");
        assertThat(offered).isInViewport();
        assertThat(stored("READING")).isEqualTo("Ours. ");

        window.button("Done").click();
        assertThat(offered).isHidden();
    }

    private void unshare() {
        plans.by(tomas, () -> {
            sharing.unshare(plan);
            return plan;
        });
    }
}
