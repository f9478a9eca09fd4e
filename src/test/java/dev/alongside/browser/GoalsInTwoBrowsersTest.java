package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tomas does with his goals is on the screen that Mira has open, and does not disturb her. */
class GoalsInTwoBrowsersTest extends BrowserTest {

    private final GivenPlans plans;
    private final Goals goals;
    private final Swaps swaps;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    GoalsInTwoBrowsersTest(Given given, GivenPlans plans, Goals goals, Swaps swaps, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.goals = goals;
        this.swaps = swaps;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
    }

    @BeforeEach
    void two_agreed_goals_and_a_proposal_of_hers() {
        for (var title : new String[] {"One order path", "Decisions in 5 days"}) {
            var goal = plans.goal(tomas, plan, title);
            plans.by(mira, () -> goals.agree(goal));
        }
        var draft = new GoalDraft("", "Prove the rule in billing", null, "Cited twice", "", null);
        plans.by(mira, () -> swaps.proposeGoal(plan, new SwapDraft(draft, Map.of(), "")));
    }

    @Test
    void order_notes_achievements_and_answers_arrive_on_hers() {
        var his = goalsOf(tomas);
        var hers = goalsOf(mira);
        assertThat(titles(hers, "Agreed")).hasText(new String[] {"One order path", "Decisions in 5 days"});

        entry(his, "Decisions in 5 days").locator(".grip").dragTo(entry(his, "One order path"));
        assertThat(titles(his, "Agreed")).hasText(new String[] {"Decisions in 5 days", "One order path"});
        hers.button("Another order · Show").click();
        assertThat(titles(hers, "Agreed")).hasText(new String[] {"Decisions in 5 days", "One order path"});

        his.button("Note progress on “One order path”").click();
        his.page.getByLabel("How it goes on").fill("Five markets");
        his.button("Save note").click();
        assertThat(entry(hers, "One order path").getByText("Five markets")).isVisible();

        his.button("Decline with a reason: “Prove the rule in billing”").click();
        his.page.getByLabel("What would make it work for you? Mira reads this.").fill("Not before Q2");
        his.button("Decline").click();
        assertThat(hers.text("Declined (1)")).isVisible();
        assertThat(hers.text("Tomas declined: Not before Q2")).isVisible();
        assertThat(his.button("Decline")).hasCount(0);

        achieve(his, "Decisions in 5 days");
        assertThat(titles(hers, "Achieved")).hasText(new String[] {"Decisions in 5 days"});
    }

    @Test
    void the_row_in_which_she_writes_stays_until_she_is_done() {
        var his = goalsOf(tomas);
        var hers = goalsOf(mira);
        hers.button("Comment on “One order path”").click();
        var comment = hers.page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Comment on “One order path”"));
        comment.pressSequentially("Which nine ");

        achieve(his, "One order path");
        assertThat(entry(hers, "One order path").getByText("Achieved")).isVisible();
        assertThat(comment).isFocused();
        hers.page.keyboard().type("markets?");
        hers.button("Send").click();

        assertThat(entry(his, "One order path").getByText("1 comment")).isVisible();
        assertThat(entry(hers, "One order path").getByText("Which nine markets?"))
                .isVisible();
    }

    private Window goalsOf(PersonId person) {
        return windowOf(person).visit("/board/" + plan.value() + "/goals").awaitPush();
    }

    private static void achieve(Window window, String title) {
        window.button("Mark as achieved: “" + title + "”").click();
        window.button("Mark as achieved").click();
    }

    private static Locator titles(Window window, String section) {
        return window.page.locator("section[aria-label='" + section + "'] .entry h3");
    }

    private static Locator entry(Window window, String title) {
        return window.page.locator(".entry").filter(new Locator.FilterOptions().setHasText(title));
    }
}
