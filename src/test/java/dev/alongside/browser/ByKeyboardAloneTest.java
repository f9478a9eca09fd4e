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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of a first talk again, as two people go it who have nothing but keys. */
class ByKeyboardAloneTest extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(ByKeyboardAloneTest.class);

    private static final List<String> BULLETS = List.of(
            "Repeat incidents 11 → 4, September 2026",
            "Second event bus stopped, July 2026",
            "Decisions in 5 days, not 19",
            "One planning calendar for three organisations",
            "Have you asked? Growth is back by j and k",
            "Launch checklist that other teams took over");

    private final Steps steps = new Steps();
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    ByKeyboardAloneTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        this.plan = plans.plan(tomas);
    }

    @Test
    void an_empty_board_becomes_a_clear_picture() {
        var his = windowOf(tomas).visit("/board/" + plan.value());
        var hers = windowOf(mira);
        var tomasKeys = new Keyboard(his, steps);
        var miraKeys = new Keyboard(hers, steps);
        assertThat(his.row("Scope")).isVisible();

        writeHistory(his, tomasKeys);
        aim(his, tomasKeys);
        crossReference(his, tomasKeys);
        share(his, tomasKeys);
        lookAndAskBack(hers, miraKeys);
        answer(his, tomasKeys);
        confirm(hers, miraKeys);
        agree(hers, miraKeys);

        steps.print();
        LOG.info("And Tab {} times in his window, {} times in hers", tomasKeys.tabs(), miraKeys.tabs());
        assertThat(Stream.of(tomasKeys, miraKeys).flatMap(each -> each.flaws().stream()))
                .isEmpty();
    }

    private void writeHistory(Window his, Keyboard keys) {
        keys.press("goes to History", "g", "h").isOn("History");
        keys.tabTo("Add wins, one per line");
        for (var bullet : BULLETS) {
            keys.type("a win", bullet).press("saves it", "Enter");
            assertThat(his.text(bullet.replaceAll(", \\w+ 2026", "")).first()).isVisible();
        }
        keys.isOn("Add wins, one per line");
        narrative(his, keys, "Repeat incidents 11 → 4", "Two orgs had the same four incidents.");
        keys.press("leaves the text", "Control+Enter").enter("Done");
        keys.isOn("Open the narrative of “Repeat incidents 11 → 4”");
        narrative(his, keys, "Second event bus stopped", "Three teams were about to build one.");
        keys.press("leaves the text", "Escape").isOn("Narrative of “Second event bus stopped”");
        keys.press("closes the dialog", "Escape").isOn("Open the narrative of “Second event bus stopped”");
        assertThat(his.text("Three teams were about to build one.").first()).isVisible();
    }

    private static void narrative(Window his, Keyboard keys, String win, String words) {
        keys.enter("Write the narrative of “%s”".formatted(win)).isOn("Narrative of “%s”".formatted(win));
        keys.type("the narrative", words);
        new JointField(his).awaitSaved();
    }

    private static void aim(Window his, Keyboard keys) {
        keys.press("goes to Goals", "g", "g").isOn("Goals");
        keys.tabTo("Propose a goal");
        goal(his, keys, "One order path in 9 markets", "Nine markets order over it", "Scope");
        goal(his, keys, "A forum four organisations run themselves", "A quarter without me", "Craft");
        goal(his, keys, "Launch reviews in half the time", "Median of 5 days", "Scope");
    }

    private static void goal(Window his, Keyboard keys, String title, String outcome, String attribute) {
        keys.press("proposes a goal", "Enter").isOn("What you aim for");
        keys.type("what to aim for", title).tabTo("How you both will see that it is reached");
        keys.type("the outcome", outcome).tabTo(attribute).press("chooses " + attribute, "Space");
        keys.press("saves", "Control+Enter").isOn("Propose a goal");
        assertThat(his.text(title).first()).isVisible();
    }

    private static void crossReference(Window his, Keyboard keys) {
        keys.press("goes to the board", "g", "b").isOn("Cross-reference");
        keys.press("goes to the first attribute", "j").isOn("Scope");
        keys.tabTo("Say how you see it: Scope").press("Meeting", "2").isOn("Your standing on Scope: Meeting");
        keys.press("goes to the next attribute", "j").isOn("Craft");
        keys.tabTo("Say how you see it: Craft").press("Unclear", "4").isOn("Your standing on Craft: Unclear");
        keys.press("goes back", "k").isOn("Scope").press("opens Scope", "Enter").isAt("Scope");
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/scope"));
        keys.tabTo("Link a win");
        link(his, keys, "Repeat incidents 11 → 4");
        link(his, keys, "Second event bus stopped");
        keys.press("closes Scope", "Escape").isOn("Scope");
        keys.press("goes to the next attribute", "j").isOn("Craft");
        keys.press("opens Craft", "Enter").isAt("Craft");
        keys.tabTo("How we read Craft at TPM II").type("the reading", "Two organisations change how they plan.");
        new JointField(his).awaitSaved();
        keys.press("leaves the text", "Control+Enter");
    }

    private static void link(Window his, Keyboard keys, String win) {
        keys.press("links a win", "Enter").isOn("Which win");
        keys.type("its beginning", win.substring(0, 6));
        assertThat(his.page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(win)))
                .isVisible();
        keys.press("chooses it", "ArrowDown", "Enter");
        keys.press("saves", "Control+Enter").isOn("Link a win");
        assertThat(his.page.locator(".detail").getByText(win)).isVisible();
    }

    private static void share(Window his, Keyboard keys) {
        keys.press("closes Craft", "Escape").isOn("Craft");
        keys.backTo("Share with Mira…").press("shares", "Enter").isInDialog();
        keys.enter("Share with Mira Okafor").isOn("Shared with Mira Okafor");
        keys.press("goes to Craft", "j", "j").isOn("Craft");
        keys.press("opens Craft", "Enter").isAt("Craft");
        keys.enter("Offer this reading").isOn("Waits for Mira to confirm");
    }

    private void lookAndAskBack(Window hers, Keyboard keys) {
        hers.visit("/people");
        assertThat(hers.page.getByRole(AriaRole.MAIN).getByText("Tomas Rivera")).isVisible();
        keys.press("goes to the first of her people", "j").isOn("Tomas Rivera");
        keys.press("opens his board", "Enter");
        assertThat(hers.row("Scope")).isVisible();
        keys.press("goes to the first attribute", "j").isOn("Scope");
        keys.enter("Say how you see it: Scope").isOn("Gap 1");
        keys.press("chooses Exceeding", "ArrowDown", "ArrowDown", "Enter").isOn("Your standing on Scope: Exceeding");
        keys.backTo("Show my view").press("shows her view", "Enter").isOn("Take back");
        keys.press("goes where Tomas is", "Alt+Shift+F").isAt("Craft");
        keys.enter("Ask back").isOn("What is still open for you? Tomas reads this.");
        keys.type("a question", "Which two?").enter("Send the question");
        keys.isOn("You asked back");
    }

    private static void answer(Window his, Keyboard keys) {
        assertThat(his.text("Which two?")).isVisible();
        keys.tabTo("How we read Craft at TPM II").press("goes to the end", "Control+End");
        keys.type("the answer", " Payments and Growth.");
        new JointField(his).awaitSaved();
        keys.press("leaves the text", "Control+Enter").enter("Offer this reading");
        keys.isOn("Waits for Mira to confirm");
    }

    private static void confirm(Window hers, Keyboard keys) {
        assertThat(hers.button("Confirm reading")).isVisible();
        keys.enter("Confirm reading").isOn("Reading confirmed");
    }

    private static void agree(Window hers, Keyboard keys) {
        keys.press("goes to Goals", "g", "g").isOn("Goals");
        keys.tabTo("Agree to this goal: “One order path in 9 markets”");
        agree(hers, keys, "One order path in 9 markets", "A");
        keys.backTo("Agree to this goal: “A forum four organisations run themselves”");
        agree(hers, keys, "A forum four organisations run themselves", "B");
        keys.backTo("Propose a goal").press("proposes a goal", "Enter").isOn("What Tomas would aim for");
        keys.type("what to aim for", "Prove the rule in billing").tabTo("How you both will see that it is reached");
        keys.type("the outcome", "Billing cites it").press("proposes it", "Control+Enter");
        keys.isOn("Propose a goal");
        assertThat(hers.text("Waits for Tomas").first()).isVisible();
    }

    private static void agree(Window hers, Keyboard keys, String goal, String mark) {
        keys.press("agrees to it", "Enter").isInDialog();
        keys.enter("Agree to goal " + mark).isAt(goal);
        var card = hers.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(goal));
        assertThat(card.getByText("Agreed, its words are fixed")).isVisible();
    }
}
