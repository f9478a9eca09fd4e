package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.alongside.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class WhoIsInATextTest extends JointTextTest {

    private static final String LEAVE = "Control+Enter";

    private JointField his;
    private Window herWindow;
    private JointField hers;

    WhoIsInATextTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @BeforeEach
    void open() {
        his = reading(windowOf(tomas));
        herWindow = windowOf(mira);
        hers = reading(herWindow);
    }

    @Test
    void tomas_sees_where_mira_is_and_for_a_moment_her_name() {
        hers.type("Here");

        assertThat(his.caret("by-partner").locator("i")).hasText("Mira");
        assertThat(his.caret("by-partner")).hasCount(1);
        assertThat(hers.caret("by-owner")).hasCount(1);
        assertThat(his.whoIsHere()).hasText("Tomas and Mira are in this text");
        assertThat(his.caret("by-partner").locator("i")).hasCount(0);
        assertThat(his.caret("by-partner")).hasCount(1);

        his.press(LEAVE);
        assertThat(his.whoIsHere()).hasText("Mira is in this text");
        assertThat(hers.caret("by-owner")).hasCount(0);
        assertThat(hers.whoIsHere()).isEmpty();
    }

    @Test
    void she_is_gone_when_she_leaves_the_field_and_back_when_she_returns() {
        assertThat(his.caret("by-partner")).hasCount(1);

        hers.press(LEAVE);
        assertThat(his.caret("by-partner")).hasCount(0);
        assertThat(his.whoIsHere()).isEmpty();

        hers.enter();
        assertThat(his.caret("by-partner")).hasCount(1);
    }

    @Test
    void she_is_gone_when_her_tab_is_closed() {
        assertThat(his.caret("by-partner")).hasCount(1);

        herWindow.page.close(new Page.CloseOptions().setRunBeforeUnload(false));

        assertThat(his.caret("by-partner")).hasCount(0);
        assertThat(his.whoIsHere()).isEmpty();
    }
}
