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

/** The whole way of a first talk, as two people would go it who open the product for the first time. */
class FromBulletsToClearTest extends BrowserTest {

    private static final String BULLETS = """
            - Repeat incidents 11 → 4, September 2026
            - Second event bus stopped, July 2026
            - Decisions in 5 days, not 19
            - One planning calendar for three organisations
            - First slice live in two markets
            - Launch checklist that other teams took over""";

    private final Steps steps = new Steps();
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    FromBulletsToClearTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        this.plan = plans.plan(tomas);
    }

    @Test
    void an_empty_board_becomes_a_clear_picture_in_less_than_seventy_steps() {
        var his = windowOf(tomas).visit("/board/" + plan.value());
        writeHistory(his);
        aim(his);
        crossReference(his);
        share(his);

        var hers = windowOf(mira);
        lookAndAskBack(hers);
        answer(his);
        confirmAndAgree(hers);

        steps.print();
        assertThat(steps.count()).isLessThan(70);
    }

    private void writeHistory(Window his) {
        steps.press("History", tab(his, "History"));
        var bullets = his.page.getByLabel("Add wins, one per line");
        steps.press("the line for wins", bullets);
        paste(bullets, BULLETS);
        steps.note("pastes six bullets");
        assertThat(his.text("Launch checklist that other teams took over").first())
                .isVisible();
        narrative(his, "Repeat incidents 11 → 4", "Two orgs had the same four incidents. I owned the review.");
        narrative(his, "Second event bus stopped", "Three teams were about to build one. I owned the decision.");
    }

    private void narrative(Window his, String win, String words) {
        var card = his.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(win));
        steps.press("Write the narrative", card.getByText("Write the narrative"));
        new JointField(his).enter();
        steps.write("the narrative", his, words);
        steps.press("Done", his.button("Done"));
        assertThat(card.getByText(words)).isVisible();
    }

    private void aim(Window his) {
        steps.press("Goals", tab(his, "Goals"));
        goal(his, "One order path in 9 markets", "Nine markets order over it", "Scope");
        goal(his, "A forum four organisations run themselves", "A quarter without me", "Craft");
        goal(his, "Launch reviews in half the time", "Median of 5 days", "Scope");
    }

    private void goal(Window his, String title, String outcome, String attribute) {
        steps.press("Propose a goal", his.button("Propose a goal"));
        steps.type("what to aim for", his.page.getByLabel("What you aim for"), title);
        steps.type("the outcome", his.page.getByLabel("How you both will see that it is reached"), outcome);
        steps.press(attribute, his.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(attribute)));
        steps.key("saves", his, "Control+Enter");
        assertThat(his.text(title).first()).isVisible();
        assertThat(his.page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void crossReference(Window his) {
        steps.press("Cross-reference", tab(his, "Cross-reference"));
        say(his, his.row("Scope"), "Meeting");
        say(his, his.row("Craft"), "Unclear");
        steps.press("Scope", his.row("Scope").getByRole(AriaRole.LINK).first());
        link(his, "Repeat incidents 11 → 4");
        link(his, "Second event bus stopped");
        steps.press("Next attribute", his.button("Next attribute"));
        assertThat(his.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Craft")))
                .isVisible();
        var reading = new JointField(his);
        steps.press("How we read it", reading.box());
        reading.enter();
        steps.write("the reading", his, "Two organisations change how they plan.");
        reading.awaitSaved();
    }

    private void say(Window window, Locator where, String standing) {
        steps.press("a standing", where.locator("[data-standing]"));
        steps.press(standing, window.page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(standing)));
        assertThat(where.getByText(standing)).isVisible();
    }

    private void link(Window his, String win) {
        steps.press("Link a win", his.button("Link a win"));
        steps.press("which win", his.page.getByLabel("Which win"));
        steps.press(win, his.page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(win)));
        steps.press("Link it", his.button("Link it"));
        assertThat(his.page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(his.page.locator(".detail").getByText(win)).isVisible();
    }

    private void share(Window his) {
        steps.press("Share with Mira", his.button("Share with Mira…"));
        steps.press("Share with Mira Okafor", his.button("Share with Mira Okafor"));
        assertThat(his.text("Shared with Mira Okafor")).isVisible();
        steps.press("Offer this reading", his.button("Offer this reading"));
        assertThat(his.text("Waits for Mira to confirm").first()).isVisible();
    }

    private void lookAndAskBack(Window hers) {
        hers.visit("/people");
        steps.press("Tomas Rivera", hers.page.getByRole(AriaRole.MAIN).getByText("Tomas Rivera"));
        say(hers, hers.row("Scope"), "Exceeding");
        steps.press("Show my view", hers.button("Show my view"));
        steps.press("Craft", hers.row("Craft").getByRole(AriaRole.LINK).first());
        steps.press("Ask back", hers.button("Ask back"));
        steps.type("a question", hers.page.getByLabel("What is still open for you?"), "Which two?");
        steps.press("Send the question", hers.button("Send the question"));
    }

    private void answer(Window his) {
        assertThat(his.text("Which two?")).isVisible();
        new JointField(his).enter();
        steps.write("the answer", his, " Payments and Growth.");
        new JointField(his).awaitSaved();
        steps.press("Offer this reading", his.button("Offer this reading"));
    }

    private void confirmAndAgree(Window hers) {
        steps.press("Confirm reading", hers.button("Confirm reading"));
        assertThat(hers.text("Reading confirmed").first()).isVisible();
        steps.press("Goals", tab(hers, "Goals"));
        agree(hers, "One order path in 9 markets");
        agree(hers, "A forum four organisations run themselves");
        steps.press("Propose a goal", hers.button("Propose a goal"));
        steps.type("what to aim for", hers.page.getByLabel("What Tomas would aim for"), "Prove the rule in billing");
        steps.type("the outcome", hers.page.getByLabel("How you both will see that it is reached"), "Billing cites it");
        steps.key("proposes it", hers, "Control+Enter");
        assertThat(hers.text("Waits for Tomas").first()).isVisible();
    }

    private void agree(Window hers, String goal) {
        var card = hers.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(goal));
        steps.press("Agree to this goal", card.getByText("Agree to this goal"));
        steps.press(
                "Agree",
                hers.page
                        .getByRole(AriaRole.DIALOG)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Agree to goal")));
        assertThat(card.getByText("Agreed, its words are fixed")).isVisible();
    }

    private static Locator tab(Window window, String name) {
        return window.page
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void paste(Locator field, String words) {
        field.evaluate("""
                (field, words) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', words);
                  field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true, composed: true}));
                }""", words);
    }
}
