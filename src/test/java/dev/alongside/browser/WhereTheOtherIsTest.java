package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
    void whoever_is_in_a_standing_that_is_not_shown_is_only_on_the_board() {
        plans.by(mira, () -> standings.set(plan, "scope", Optional.empty(), StandingKind.GAP, "canary"));
        var his = windowOf(tomas).visit(board("/attribute/scope"));
        var hers = windowOf(mira).visit(board("/attribute/scope"));
        hers.page.locator("h2").focus();
        assertThat(where(his)).hasText("Mira is in Scope");

        hers.page.locator("[data-standing]").focus();
        assertThat(where(his)).hasText("Mira is on the board");
        assertThat(framed(his)).hasCount(0);
        his.roundTrip();
        var pushes = his.pushes();
        hers.page.locator("[data-standing]").click();
        assertThat(hers.page.locator("[role=menu]").first()).isVisible();
        hers.page.keyboard().press("Escape");
        hers.page.getByLabel("Your note").pressSequentially(" more");
        hers.roundTrip();
        his.roundTrip();
        assertThat(his.pushes()).hasSameSizeAs(pushes);
        assertThat(where(his)).hasText("Mira is on the board");

        hers.button("Show my view").click();
        hers.page.getByLabel("Your note").focus();
        assertThat(where(his)).hasText("Mira is in Scope");
        assertThat(framed(his).and(his.page.locator(".stand"))).containsText("Mira");
    }

    @Test
    void tomas_goes_where_mira_is_by_button_and_by_key() {
        var hers = windowOf(mira).visit(board("/attribute/craft"));
        var his = windowOf(tomas).visit(board("/history"));
        his.page.getByText("Go there").click();
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));
        assertThat(his.page.getByText("Go there")).isHidden();

        hers.page
                .getByText("Goals", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(where(his)).hasText("Mira is in Goals");
        his.page.keyboard().press("Alt+Shift+F");
        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));
    }

    @Test
    void tomas_follows_mira_until_he_scrolls_and_she_sees_it() {
        var hers = windowOf(mira).visit(board("/attribute/craft"));
        var his = following(board("/history"));
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));
        assertThat(where(hers)).hasText("Tomas follows you");

        hers.button("Previous attribute").click();
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/scope"));
        tab(hers, "Goals").click();
        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));

        his.page.mouse().move(700, 500);
        his.page.mouse().wheel(0, 100);
        assertThat(his.text("You follow Mira")).isHidden();
        assertThat(where(hers)).hasText("Tomas is in Goals");
        tab(hers, "History").click();
        assertThat(where(his)).hasText("Mira is in History");
        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));
    }

    @Test
    void escape_ends_following_and_closes_nothing() {
        windowOf(mira).visit(board("/attribute/craft"));
        var his = following(board("/history"));
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));

        his.page.keyboard().press("Escape");

        assertThat(his.text("You follow Mira")).isHidden();
        his.roundTrip();
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));
    }

    @Test
    void words_that_cannot_be_saved_end_following_and_stay() {
        var standing = plans.by(tomas, () -> standings.set(plan, "craft", Optional.empty(), StandingKind.GAP, "first"));
        var hers = windowOf(mira).visit(board("/attribute/craft"));
        var his = windowOf(tomas).visit(board("/attribute/craft"));
        var note = his.page.getByLabel("Your note");
        note.fill("mine");
        plans.by(tomas, () -> standings.set(plan, "craft", Optional.of(standing), StandingKind.GAP, "elsewhere"));
        assertThat(his.text("The newest: elsewhere")).isVisible();
        his.page.getByText("Follow", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(his.text("You follow Mira")).isVisible();

        tab(hers, "Goals").click();

        assertThat(his.text("Your words here aren't saved yet")).isVisible();
        assertThat(note).hasValue("mine");
        assertThat(his.text("You follow Mira")).isHidden();
    }

    @Test
    void mira_in_two_tabs_is_one_avatar_where_she_did_something_last() {
        var his = windowOf(tomas).visit(board(""));
        var first = windowOf(mira).visit(board("/goals"));
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

    private Window following(String path) {
        var his = windowOf(tomas).visit(path);
        his.page.getByText("Follow", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(his.text("You follow Mira")).isVisible();
        return his;
    }

    private String board(String tab) {
        return "/board/" + plan.value() + tab;
    }

    private static Locator tab(Window window, String title) {
        return window.page.locator("vaadin-tab a").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator framed(Window window) {
        return window.page.locator("[data-other]");
    }

    private static Locator where(Window window) {
        return window.page.locator(".where > .small");
    }
}
