package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class WhereTheOtherIsTest extends BrowserTest {

    private final GivenPlans plans;
    private final Standings standings;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    WhereTheOtherIsTest(Given given, GivenPlans plans, Standings standings, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.standings = standings;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
    }

    @Test
    void a_frame_and_a_name_stand_at_the_card_tomas_is_in_until_he_leaves_it() {
        plans.win(tomas, plan, "Second event bus stopped");
        var hers = windowOf(mira).visit(board("/history"));
        var his = windowOf(tomas).visit(board("/history"));
        his.button("Edit “Second event bus stopped”").focus();

        assertThat(framed(hers)).containsText("Second event bus stopped");
        assertThat(framed(hers)).hasAttribute("data-other-words", "Tomas is here");
        assertThat(framed(hers)).hasCSS("outline-style", "solid");

        his.button("Add a program").focus();
        assertThat(framed(hers)).hasCount(0);
    }

    @Test
    void typing_in_a_dialog_shows_at_the_card_it_is_about_and_ends_with_the_tab() {
        plans.win(tomas, plan, "Second event bus stopped");
        var hers = windowOf(mira).visit(board("/history"));
        var his = windowOf(tomas).visit(board("/history"));
        his.button("Edit “Second event bus stopped”").click();
        his.page.getByLabel("What you achieved").pressSequentially(" for good");

        assertThat(framed(hers)).hasAttribute("data-other-words", "Tomas is typing");
        assertThat(framed(hers)).hasAttribute("data-other-words", "Tomas is here");
        assertThat(framed(his)).hasCount(0);

        his.page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        assertThat(framed(hers)).hasCount(0);
        assertThat(hers.here("Tomas Rivera")).isHidden();
    }

    @Test
    void a_frame_comes_back_when_its_card_is_drawn_anew() {
        var win = plans.win(tomas, plan, "Second event bus stopped");
        var hers = windowOf(mira).visit(board(""));
        var his = windowOf(tomas).visit(board("/attribute/scope"));
        his.button("Link a win").focus();
        assertThat(framed(hers)).containsText("No win speaks to this yet");

        plans.link(tomas, plan, win, "scope");

        assertThat(framed(hers)).containsText("Second event bus stopped");
    }

    @Test
    void nobody_is_seen_going_into_a_standing_that_is_not_shown() {
        plans.by(mira, () -> standings.set(plan, "scope", Optional.empty(), StandingKind.GAP, "canary"));
        var his = windowOf(tomas).visit(board("/attribute/scope"));
        var hers = windowOf(mira).visit(board("/attribute/scope"));
        hers.page.locator("h2").focus();
        assertThat(where(his)).hasText("Mira is in Scope");
        hers.roundTrip();
        his.roundTrip();
        var pushes = his.pushes();

        hers.page.locator("[data-standing]").focus();
        hers.page.locator("[data-standing]").click();
        assertThat(hers.page.locator("[role=menu]").first()).isVisible();
        hers.page.keyboard().press("Escape");
        hers.page.getByLabel("Your note").pressSequentially(" more");
        hers.roundTrip();
        his.roundTrip();
        assertThat(his.pushes()).hasSameSizeAs(pushes);
        assertThat(where(his)).hasText("Mira is in Scope");
        assertThat(framed(his).and(his.page.locator(".stand"))).hasCount(0);

        hers.button("Show my view").click();
        hers.page.getByLabel("Your note").focus();
        assertThat(where(his)).hasText("Mira is in Scope");
        assertThat(framed(his).and(his.page.locator(".stand"))).containsText("Mira");
    }

    @Test
    void mira_in_two_tabs_is_one_avatar_where_she_did_something_last() {
        var his = windowOf(tomas).visit(board(""));
        var first = windowOf(mira).visit(board("/goals"));
        assertThat(where(his)).hasText("Mira is in Goals");
        var second = first.another(board("/history"));
        assertThat(where(his)).hasText("Mira is in History");
        assertThat(his.page.locator(".here vaadin-avatar:visible")).hasCount(2);

        tab(first, "Cross-reference").click();
        assertThat(where(his)).hasText("Mira is in Cross-reference");
        second.page.locator("main").click();
        tab(second, "Goals").click();
        assertThat(where(his)).hasText("Mira is in Goals");

        second.page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        assertThat(where(his)).hasText("Mira is in Cross-reference");
        assertThat(his.here("Mira Okafor")).isVisible();
    }

    @Test
    void whom_the_board_is_closed_for_hears_nothing_of_who_is_on_it() {
        var hers = windowOf(mira).visit(board("/history"));
        var his = windowOf(tomas).visit(board("/history"));
        assertThat(where(hers)).hasText("Tomas is in History");
        his.chooseOfPlan("Stop sharing…");
        his.page
                .getByRole(AriaRole.DIALOG)
                .getByText("Stop sharing", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(hers.text("We can't find that page")).isVisible();
        assertThat(his.here("Mira Okafor")).isHidden();
        hers.roundTrip();
        var pushes = hers.pushes();

        tab(his, "Goals").click();
        his.button("Propose a goal").focus();
        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));
        his.roundTrip();
        hers.roundTrip();

        assertThat(hers.pushes()).hasSameSizeAs(pushes);
    }

    private String board(String tab) {
        return "/board/" + plan.value() + tab;
    }

    private static Locator tab(Window window, String title) {
        return window.page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator framed(Window window) {
        return window.page.locator("[data-other]");
    }

    private static Locator where(Window window) {
        return window.page.locator(".where > .small");
    }
}
