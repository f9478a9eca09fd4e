package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class OneBoardInTwoBrowsersTest extends BrowserTest {

    private final GivenPlans plans;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    OneBoardInTwoBrowsersTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
    }

    @Test
    void a_win_that_tomas_adds_and_links_is_on_the_board_that_mira_has_open() {
        var his = windowOf(tomas).visit("/board/" + plan.value() + "/history");
        var hers = windowOf(mira).visit("/board/" + plan.value());
        assertThat(hers.text("Scope").first()).isVisible();

        his.button("Add a win").first().click();
        his.page.getByLabel("What you achieved").fill("Repeat incidents 11 → 4");
        his.page.locator("vaadin-date-picker").evaluate("field => field.value = '2026-09-01'");
        his.page
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Scope"))
                .check();
        his.page.getByLabel("How it speaks to Scope").fill("A number before and after");
        his.button("Add win").click();

        assertThat(hers.row("Scope").getByText("Repeat incidents 11 → 4")).isVisible();
        assertThat(hers.page.locator("footer")).containsText("Tomas");
    }

    @Test
    void what_mira_thinks_reaches_tomas_when_she_shows_it_and_not_before() {
        var his = windowOf(tomas).visit("/board/" + plan.value());
        var hers = windowOf(mira).visit("/board/" + plan.value());
        assertThat(his.row("Scope").getByText("Not shown yet")).isVisible();
        hers.row("Scope").locator("[data-standing]").focus();
        assertThat(his.text("Mira is in Cross-reference")).isVisible();
        his.roundTrip();
        var pushesBefore = his.pushes();

        hers.row("Scope").locator("[data-standing]").click();
        hers.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Exceeding"))
                .click();
        assertThat(hers.row("Scope").getByText("Exceeding")).isVisible();

        his.roundTrip();
        assertThat(his.pushes()).hasSameSizeAs(pushesBefore);
        assertThat(his.row("Scope").getByText("Not shown yet")).isVisible();

        hers.button("Show my view").click();
        assertThat(his.row("Scope").getByText("Exceeding")).isVisible();
    }

    @Test
    void a_change_by_tomas_leaves_what_mira_is_typing_and_where_she_is() {
        var hers = windowOf(mira).visit("/board/" + plan.value() + "/attribute/scope");
        hers.page.locator("[data-standing]").last().click();
        hers.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Meeting"))
                .click();
        var note = hers.page.getByLabel("Your note");
        note.pressSequentially("Half a sen");

        plans.link(tomas, plan, plans.win(tomas, plan, "Repeat incidents 11 → 4"), "scope");

        assertThat(hers.text("Repeat incidents 11 → 4").first()).isVisible();
        assertThat(note).isFocused();
        note.pressSequentially("tence");
        assertThat(note).hasValue("Half a sentence");
    }

    @Test
    void the_board_that_mira_looks_at_is_gone_the_moment_tomas_stops_sharing() {
        var his = windowOf(tomas).visit("/board/" + plan.value());
        var hers = windowOf(mira).visit("/board/" + plan.value());
        assertThat(hers.text("Scope").first()).isVisible();

        his.chooseOfPlan("Stop sharing…");
        his.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Stop sharing"))
                .click();

        assertThat(hers.text("We can't find that page")).isVisible();
        assertThat(hers.text("Scope")).hasCount(0);
    }

    @Test
    void a_dialog_that_mira_has_open_goes_with_the_board() {
        plans.goal(tomas, plan, "One order path in 9 markets");
        var his = windowOf(tomas).visit("/board/" + plan.value());
        var hers = windowOf(mira).visit("/board/" + plan.value() + "/goals");
        hers.button("Agree to this goal: “One order path in 9 markets”").click();
        assertThat(hers.page.getByRole(AriaRole.DIALOG)).containsText("One order path in 9 markets");

        his.chooseOfPlan("Stop sharing…");
        his.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Stop sharing"))
                .click();

        assertThat(hers.text("We can't find that page")).isVisible();
        assertThat(hers.text("One order path in 9 markets")).hasCount(0);
    }

    @Test
    void each_sees_that_the_other_is_here_until_their_tab_is_closed() {
        var his = windowOf(tomas).visit("/board/" + plan.value());
        var hers = windowOf(mira).visit("/board/" + plan.value());
        assertThat(his.here("Mira Okafor")).isVisible();
        assertThat(hers.here("Tomas Rivera")).isVisible();

        hers.page.close(new Page.CloseOptions().setRunBeforeUnload(false));

        assertThat(his.here("Mira Okafor")).isHidden();
    }

    @Test
    void two_windows_of_tomas_do_not_overwrite_each_other() {
        plans.win(tomas, plan, "Second event bus stopped");
        var first = windowOf(tomas).visit("/board/" + plan.value() + "/history");
        var second = first.another("/board/" + plan.value() + "/history");

        first.edit("Second event bus stopped", "What you achieved", "Typed first");
        second.edit("Second event bus stopped", "What you achieved", "Saved first");
        second.button("Save").click();
        assertThat(second.text("Saved first").first()).isVisible();
        first.button("Save").click();

        assertThat(first.text("You changed this in another window")).isVisible();
        assertThat(first.page.getByLabel("What you achieved")).hasValue("Typed first");
        first.button("Use mine").click();
        assertThat(second.text("Typed first").first()).isVisible();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
