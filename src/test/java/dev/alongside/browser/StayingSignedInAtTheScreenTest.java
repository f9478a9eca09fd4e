package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.MovedClock;
import dev.alongside.people.PersonId;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class StayingSignedInAtTheScreenTest extends BrowserTest {

    private static final Pattern UNUSED = Pattern.compile(".*/login\\?unused");
    private static final Duration NEARLY_OVER = Duration.ofHours(7).plusMinutes(59);

    private final MovedClock clock;
    private final JdbcClient jdbc;
    private final ScheduledTaskHolder sweeps;
    private final PersonId tomas;

    StayingSignedInAtTheScreenTest(
            Given given, MovedClock clock, JdbcClient jdbc, ScheduledTaskHolder sweeps, @LocalServerPort int port) {
        super(given, port);
        this.clock = clock;
        this.jdbc = jdbc;
        this.sweeps = sweeps;
        this.tomas = given.tpm("Tomas Rivera");
    }

    @AfterEach
    void putBack() {
        clock.putBack();
    }

    @Test
    void an_open_page_goes_on_after_a_restart_when_its_browser_is_remembered() {
        var window = windowToStay(tomas);
        window.loseSession();

        // The first thing somebody does makes the page load itself again; a mark on it shows that it did.
        window.page.evaluate("document.body.dataset.before = 'restart'");
        click(window, "Career matrix");
        assertThat(window.page.locator("body:not([data-before]) .me")).containsText("Tomas Rivera");

        click(window, "Career matrix");
        assertThat(window.page).hasURL(Pattern.compile(".*/matrix"));
    }

    @Test
    void without_it_the_page_leads_to_signing_in() {
        var window = windowOf(tomas).visit("/account").awaitPush().awaitRest();
        assertThat(window.page.locator(".me")).containsText("Tomas Rivera");
        window.loseSession();

        click(window, "Career matrix");

        assertThat(window.page).hasURL(Pattern.compile(".*/login"));
    }

    @Test
    void a_window_left_alone_leaves_after_eight_hours_and_says_why() {
        var window = windowOf(tomas).visit("/account").awaitPush().awaitRest();

        clock.forward(Duration.ofHours(8).plusMinutes(1));
        sweep();

        assertThat(window.page).hasURL(UNUSED);
        assertThat(window.text("Alongside was left unused here for a while")).isVisible();
    }

    @Test
    void a_key_in_the_window_prolongs_it() {
        var window = windowOf(tomas).visit("/account").awaitPush().awaitRest();
        clock.forward(NEARLY_OVER);
        // The page counts its minute itself, and reported its own opening already.
        window.page.clock().install();
        window.page.clock().fastForward("02:00");

        window.page.waitForResponse(
                answer -> answer.url().contains("v-r=uidl"),
                () -> window.page.keyboard().press("Shift"));
        clock.forward(NEARLY_OVER);
        sweep();
        window.roundTrip();

        assertThat(window.page).not().hasURL(UNUSED);
        assertThat(window.visit("/account").page.locator(".me")).containsText("Tomas Rivera");
    }

    @Test
    void signing_out_at_the_screen_forgets_the_browser() {
        var window = windowToStay(tomas);

        window.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("My account and sign out"))
                .or(window.page.getByRole(
                        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("My account and sign out")))
                .first()
                .click();
        window.page
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();

        assertThat(window.page).hasURL(Pattern.compile(".*/login\\?out"));
        assertThat(devices()).isZero();
        assertThat(window.page.context().cookies()).noneMatch(cookie -> cookie.name.equals("ALONGSIDE_DEVICE"));
    }

    private Window windowToStay(PersonId person) {
        var window = windowOf(person, true).visit("/account").awaitPush().awaitRest();
        assertThat(devices()).isOne();
        return window;
    }

    private static void click(Window window, String page) {
        window.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(page))
                .first()
                .click();
    }

    private void sweep() {
        sweeps.getScheduledTasks().stream()
                .map(task -> task.getTask())
                .filter(task -> task.toString().endsWith("SignIns.endTheUnused"))
                .forEach(task -> task.getRunnable().run());
    }

    private int devices() {
        return jdbc.sql("select count(*) from remembered_device where person = ?")
                .param(tomas.value())
                .query(Integer.class)
                .single();
    }
}
