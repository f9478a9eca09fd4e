package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing on any screen that WCAG 2.2 A or AA forbids, as far as a machine can tell. */
class AccessibilityTest extends BrowserTest {

    /** The first page after the start of a server takes its time. */
    private static final double PATIENCE = 30_000;

    private final GivenPlans plans;
    private final Standings standings;
    private final Sharing sharing;
    private final PersonId tomas;
    private final PersonId mira;
    private final List<String> found = new ArrayList<>();

    AccessibilityTest(Given given, GivenPlans plans, Standings standings, Sharing sharing, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.standings = standings;
        this.sharing = sharing;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
    }

    @Test
    void a_board_with_something_on_it_and_its_forms() {
        var board = "/board/" + board().value();
        var his = windowOf(tomas);
        look(his, board, his.row("Scope"));
        his.page.keyboard().press("?");
        assertThat(his.text("Anywhere on a board")).isVisible();
        look(his);
        look(his, board + "/attribute/scope", his.text("How we read it"));
        look(his, board + "/timeline", his.button("12 months"));
        look(his, board + "/history", his.button("Add a win"));
        press(his, "Add a win");
        look(his, board + "/goals", his.button("Propose a goal"));
        press(his, "Propose a goal");
        look(his, board + "/activity", his.text("Repeat incidents").first());
        look(his, "/account", his.text("Tomas Rivera").first());
        his.visit(board);
        his.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More about this plan"))
                .click();
        his.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Stop sharing…"))
                .click();
        assertThat(his.page.locator("vaadin-dialog[opened]")).hasCount(1);
        look(his);

        var hers = windowOf(mira);
        look(hers, board, hers.text("Read my why first"));
        look(hers, "/people", hers.page.getByRole(AriaRole.MAIN).getByText("Tomas Rivera"));
        look(hers, board + "/goals", hers.button("Propose a goal"));
        hers.button("Waits for you: 1 goal").click();
        assertThat(hers.text("Agree to the goal “One order path in 9 markets”")).isVisible();
        look(hers);
        look(hers, board + "/attribute/craft", hers.text("How we read it"));
        assertThat(found).isEmpty();
    }

    @Test
    void an_empty_board() {
        given.line(tomas, mira);
        var board = "/board/" + plans.plan(tomas).value();
        var his = windowOf(tomas);
        look(his, board, his.row("Scope"));
        press(his, "Write my why");
        his.visit(board);
        press(his, "Share with Mira…");
        look(his, board + "/history", his.button("Add a win"));
        look(his, board + "/goals", his.button("Write a goal"));
        press(his, "Write a goal");
        look(his, "/example", his.text("Stakeholder Influence").first());
        his.page.setViewportSize(390, 900);
        look(his);
        look(his, board + "/nowhere", his.text("We can't find that page"));
        assertThat(found).isEmpty();
    }

    @Test
    void the_pages_of_an_admin_and_the_matrix() {
        plans.edition();
        var hers = windowOf(given.admin());
        look(hers, "/admin/people", hers.page.getByRole(AriaRole.HEADING).first());
        look(hers, "/admin/import", hers.page.getByRole(AriaRole.HEADING).first());
        look(hers, "/matrix", hers.page.getByRole(AriaRole.HEADING).first());
        var nobody = hers.forgetSignIn();
        look(nobody, "/login", nobody.page.getByLabel("Sign-in name"));
        assertThat(found).isEmpty();
    }

    /** With a linked win, a goal and both sides' views. */
    private PlanId board() {
        given.line(tomas, mira);
        var plan = plans.plan(tomas);
        plans.by(tomas, () -> sharing.share(plan, mira, "Read my why first"));
        plans.link(tomas, plan, plans.win(tomas, plan, "Repeat incidents 11 → 4"), "scope");
        plans.win(tomas, plan, "Second event bus stopped");
        plans.goal(tomas, plan, "One order path in 9 markets");
        say(tomas, plan, "scope", StandingKind.EXCEEDING);
        say(tomas, plan, "craft", StandingKind.UNCLEAR);
        say(mira, plan, "scope", StandingKind.GAP);
        plans.by(mira, () -> {
            standings.show(plan);
            return plan;
        });
        return plan;
    }

    private void say(PersonId person, PlanId plan, String attribute, StandingKind kind) {
        plans.by(person, () -> standings.set(plan, attribute, Optional.empty(), kind, "Only one so far"));
    }

    private void look(Window window, String path, Locator sign) {
        window.visit(path);
        assertThat(sign).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        look(window);
    }

    private void press(Window window, String button) {
        window.button(button).click();
        assertThat(window.page.locator("vaadin-dialog[opened]")).hasCount(1);
        look(window);
    }

    private void look(Window window) {
        found.addAll(Axe.violations(window.page));
        window.page.setViewportSize(1440, 1000);
    }
}
