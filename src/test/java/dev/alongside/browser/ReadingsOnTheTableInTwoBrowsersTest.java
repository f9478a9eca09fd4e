package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.alongside.Given;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mira looks at the table while Tomas types how they read Scope; no line is written of that until he pauses. */
class ReadingsOnTheTableInTwoBrowsersTest extends JointTextTest {

    private final JdbcClient jdbc;

    ReadingsOnTheTableInTwoBrowsersTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
        jdbc = application.getBean(JdbcClient.class);
    }

    @Test
    void what_tomas_types_is_on_the_table_of_mira_with_its_state() {
        var hers = windowOf(mira).visit(board(""));
        var cell = cell(hers);
        assertThat(cell).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        var his = reading(windowOf(tomas));
        long before = number();

        his.type("Two organisations");
        assertThat(cell).containsText("Two organisations");
        assertThat(cell.getByText("Being written")).isVisible();
        his.type(" change their plan");
        assertThat(cell).containsText("Two organisations change their plan");
        his.press("Control+a").press("Delete");
        assertThat(cell.getByText("Being written")).isHidden();

        assertThat(number()).isEqualTo(before);
    }

    @Test
    void mira_joins_in_from_the_table() {
        var hers = windowOf(mira).visit(board(""));
        reading(windowOf(tomas)).type("Two organisations");

        assertThat(cell(hers).getByText("Join in")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        cell(hers).getByText("Join in").click();

        var field = new JointField(hers).enter();
        field.awaitWords("Two organisations");
    }

    @Test
    void the_opened_attribute_says_of_the_first_word_that_a_reading_is_written() {
        var hers = windowOf(mira);
        reading(hers);
        var his = reading(windowOf(tomas));
        long before = number();

        his.type("Two");

        assertThat(hers.page.locator(".reading")).containsText("Draft, not confirmed yet");
        assertThat(number()).isEqualTo(before);
    }

    private static Locator cell(Window window) {
        return window.row("Scope").locator(".cell-reading");
    }

    private long number() {
        return jdbc.sql("select number from plan_counter where plan = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
    }
}
