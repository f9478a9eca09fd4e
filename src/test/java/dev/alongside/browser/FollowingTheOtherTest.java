package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

class FollowingTheOtherTest extends BrowserTest {

    private final GivenPlans plans;
    private final Standings standings;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    FollowingTheOtherTest(Given given, GivenPlans plans, Standings standings, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.standings = standings;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
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
    void tomas_still_follows_mira_after_she_has_loaded_her_page_anew() {
        var hers = windowOf(mira).visit(board("/attribute/craft"));
        var his = following(board("/history"));
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));

        hers.page.reload();
        assertThat(where(hers)).hasText("Tomas follows you");
        tab(hers, "Goals").click();

        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));
        assertThat(his.text("You follow Mira")).isVisible();
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
        // No hand is faster than the news that it is in the field.
        his.roundTrip();
        plans.by(tomas, () -> standings.set(plan, "craft", Optional.of(standing), StandingKind.GAP, "elsewhere"));
        his.page.getByText("Follow", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(his.text("You follow Mira")).isVisible();
        assertThat(his.text("The newest: elsewhere")).isVisible();

        tab(hers, "Goals").click();

        assertThat(his.text("Your words here aren't saved yet")).isVisible();
        assertThat(note).hasValue("mine");
        assertThat(his.text("You follow Mira")).isHidden();
    }

    @Test
    void a_row_that_waits_to_be_shown_is_shown_once_the_followed_one_is_in_it() {
        plans.goal(tomas, plan, "One order path");
        var his = windowOf(tomas).visit(board("/goals"));
        var hers = windowOf(mira).visit(board("/goals"));
        hers.page
                .getByText("Follow", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(hers.text("You follow Tomas")).isVisible();
        plans.goal(tomas, plan, "Weekly report");
        assertThat(hers.button("1 new goal · Show")).isVisible();

        his.page
                .locator(".entry")
                .filter(new Locator.FilterOptions().setHasText("Weekly report"))
                .getByText("Comment")
                .click();

        assertThat(hers.page.locator(".entry").filter(new Locator.FilterOptions().setHasText("Weekly report")))
                .isVisible();
        assertThat(hers.button("1 new goal · Show")).isHidden();
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
        return window.page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator where(Window window) {
        return window.page.locator(".where > .small");
    }
}
