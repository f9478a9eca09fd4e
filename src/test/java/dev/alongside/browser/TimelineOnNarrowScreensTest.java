package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.Pair;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Where the cross-reference has no room for the ribbon, it is a tab. */
class TimelineOnNarrowScreensTest extends BrowserTest {

    private final Pair pair;

    TimelineOnNarrowScreensTest(ApplicationContext application, Given given, @LocalServerPort int port) {
        super(given, port);
        pair = Pair.together(application);
    }

    @Test
    void a_narrow_window_leads_there_by_a_tab_and_on_to_each_win() {
        pair.win("Repeat incidents 11 → 4");
        var his = windowOf(pair.tomas()).visit("/board/" + pair.plan().value());
        var ribbon = his.page.locator(".ribbon");
        assertThat(ribbon).isVisible();
        assertThat(link(his, "Timeline")).hasCount(0);

        his.page.setViewportSize(390, 844);
        assertThat(ribbon).isHidden();
        link(his, "Timeline").click();
        link(his, "Repeat incidents 11 → 4").click();

        assertThat(his.page).hasURL(Pattern.compile(".*/history\\?open=win:.*"));
        assertThat(his.page.locator(".entry:focus")).containsText("Repeat incidents 11 → 4");
    }

    private static Locator link(Window window, String name) {
        return window.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
