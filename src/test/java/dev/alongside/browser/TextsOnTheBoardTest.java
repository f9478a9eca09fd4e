package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class TextsOnTheBoardTest extends JointTextTest {

    private static final String SAVED = "Every keystroke saved";

    TextsOnTheBoardTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @Test
    void mira_reads_why_tomas_wants_it_while_he_writes_and_cannot_write_it() {
        var his = windowOf(tomas).visit(board(""));
        var hers = windowOf(mira).visit(board(""));
        assertThat(hers.page.locator(".why")).containsText("Not written yet.");
        his.button("Write: Why I want this").click();
        var written = new JointField(his).enter().type("The work ");

        assertThat(hers.page.locator(".why .cm-line")).containsText("The work");
        hers.button("Read all: Why Tomas wants this").click();
        var read = new JointField(hers).awaitWords("The work ");
        written.type("across teams");
        read.awaitWords("The work across teams");

        read.box().focus();
        read.type("Hers").paste("Hers");
        written.type(".");
        read.awaitWords("The work across teams.");
        assertThat(read.box()).hasAttribute("contenteditable", "false");
        assertThat(hers.page.locator(".why .cm-line")).containsText("The work across teams.");
        assertThat(stored("INTENTION")).isEqualTo("The work across teams.");
    }

    @Test
    void both_tell_how_a_win_came_about_and_the_history_shows_it() {
        plans.win(tomas, plan, "Second event bus stopped");
        var his = windowOf(tomas).visit(board("/history"));
        var hers = windowOf(mira).visit(board("/history"));
        his.button("Write the narrative of “Second event bus stopped”").click();
        hers.button("Write the narrative of “Second event bus stopped”").click();
        var written = new JointField(his).enter();
        var added = new JointField(hers).enter();

        written.type("Two buses, one owner. ");
        added.awaitWords("Two buses, one owner. ").press("End");
        together(written.press("Home"), "In May: ", added, "It held.");

        var told = "In May: Two buses, one owner. It held.";
        assertThat(agreed(his.page, "NARRATIVE", told.length(), written, added)).isEqualTo(told);
        assertThat(written.state()).hasText(SAVED);
        assertThat(added.state()).hasText(SAVED);
        for (var window : new Window[] {his, hers}) {
            window.button("Done").click();
            assertThat(window.page.locator(".narrative")).hasText(told);
        }
    }
}
