package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each key of the list that ? opens does what the list says, and nothing else happens by one key. */
class EachKeyTest extends BrowserTest {

    /** The first page of a server that has just started takes its time. */
    private static final double PATIENCE = 30_000;

    private static final String LIST = """
            list => [...list.querySelectorAll('dt')].map(key =>
              `${key.textContent}: ${key.nextElementSibling.textContent}`).join('\\n')""";

    private final GivenPlans plans;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;
    private Window his;
    private Keyboard keys;

    EachKeyTest(Given given, GivenPlans plans, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
        plans.goal(tomas, plan, "One order path in 9 markets");
        plans.goal(tomas, plan, "Launch reviews in half the time");
    }

    @BeforeEach
    void open() {
        his = windowOf(tomas).visit(board(""));
        keys = new Keyboard(his, new Steps());
        assertThat(his.row("Scope")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    @Test
    void the_list_says_what_works_and_gives_the_focus_back() {
        keys.press("goes to the first attribute", "j").isOn("Scope");
        keys.press("asks for the keys", "?").isInDialog();
        assertThat((String) his.page.getByRole(AriaRole.DIALOG).evaluate(LIST)).isEqualTo("""
                g b: Board
                g h: History
                g g: Goals
                Alt+Shift+F: Go where the other one is
                Esc: Stop following
                Ctrl+Z: Bring back what you have just removed
                ?: This list
                j k: Next, previous
                Up Down: The previous, the next, in the list beside an opened one
                Enter: Open
                Esc: Close
                1 2 3 4: In your standing: gap, meeting, exceeding, unclear
                Alt+Up Alt+Down: Move the goal in the order of its list
                Ctrl+Enter: Save a form, send a comment, leave a joint text
                Esc: Leave a joint text, close a dialog
                Arrows: Move between cells
                Enter: Open a cell
                Home End: First and last level""");
        keys.press("closes it", "Escape").isOn("Scope");
        assertThat(keys.flaws()).isEmpty();
    }

    @Test
    void tabs_attributes_and_standings() {
        keys.press("goes to History", "g", "h").isOn("History");
        assertThat(his.page).hasURL(Pattern.compile(".*/history"));
        keys.press("goes to Goals", "g", "g").isOn("Goals");
        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));
        keys.press("goes to the board", "g", "b").isOn("Cross-reference");
        assertThat(his.row("Scope")).isVisible();
        keys.press("goes down, up and down", "j", "j", "k").isOn("Scope");
        keys.tabTo("Say how you see it: Scope").press("Gap", "1").isOn("Your standing on Scope: Gap");
        keys.press("Meeting", "2").isOn("Your standing on Scope: Meeting");
        keys.press("Exceeding", "3").isOn("Your standing on Scope: Exceeding");
        keys.press("Unclear", "4").isOn("Your standing on Scope: Unclear");
        keys.backTo("Scope").press("opens Scope", "Enter").isAt("Scope");
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/scope"));
        keys.press("goes to the list, opens the next", "j", "ArrowDown");
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));
        keys.press("opens the one before", "ArrowUp");
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/scope"));
        keys.press("closes it", "Escape").isOn("Scope");
        assertThat(his.page).hasURL(Pattern.compile(".*" + plan.value()));
        assertThat(keys.flaws()).isEmpty();
    }

    @Test
    void an_attribute_that_covers_the_list_leaves_the_keys_what_they_are() {
        his.page.setViewportSize(720, 500);
        his.visit(board("/attribute/scope"));
        assertThat(his.page.locator("vaadin-master-detail-layout[overlay][has-detail]"))
                .hasCount(1);
        keys.press("opens the next", "j").isAt("Craft");
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/craft"));
        keys.press("opens the one before", "k").isAt("Scope");
        assertThat(his.page).hasURL(Pattern.compile(".*/attribute/scope"));
        keys.press("asks for the keys", "?").isInDialog();
        keys.press("closes them", "Escape").isAt("Scope");
        keys.press("goes to Goals", "g", "g").isOn("Goals");
        assertThat(his.page).hasURL(Pattern.compile(".*/goals"));
        his.visit(board(""));
        assertThat(his.row("Scope")).isVisible();
        keys.press("goes to the first attribute", "j")
                .isOn("Scope")
                .press("opens it", "Enter")
                .isAt("Scope");
        keys.tabTo("Close").press("closes Scope", "Escape").isOn("Scope");
        assertThat(his.page).hasURL(Pattern.compile(".*" + plan.value()));
        assertThat(keys.flaws()).isEmpty();
    }

    @Test
    void the_order_of_goals_and_the_cells_of_the_matrix() {
        keys.press("goes to Goals", "g", "g").isOn("Goals");
        keys.tabTo("Edit “Launch reviews in half the time”").press("moves it up", "Alt+ArrowUp");
        assertThat(his.page.locator(".entry h3").first()).hasText("Launch reviews in half the time");
        keys.isOn("Edit “Launch reviews in half the time”");
        his.visit("/matrix/" + plans.edition().key() + "/1");
        assertThat(his.page.locator("table[data-cells]")).isVisible();
        var focused = his.page.locator("td:focus");
        keys.tabTo("Runs one workstream.").press("the last level", "End");
        assertThat(focused).hasText("Says nothing here");
        keys.press("the first level", "Home").isOn("Runs one workstream.");
        keys.press("the next row, and opens it", "ArrowDown", "Enter");
        assertThat(his.page).hasURL(Pattern.compile(".*cell=craft.t1"));
        assertThat(keys.flaws()).isEmpty();
    }

    @Test
    void what_was_removed_comes_back() {
        var titles = his.page.locator(".entry h3");
        keys.press("goes to Goals", "g", "g").isOn("Goals");
        keys.tabTo("Remove “Launch reviews in half the time”").press("removes it", "Enter");
        assertThat(titles).hasCount(1);
        keys.press("brings it back", "Control+z");
        assertThat(titles).hasCount(2);
    }

    @Test
    void letters_that_are_switched_off_do_nothing_any_more() {
        keys.press("asks for the keys", "?").isInDialog();
        keys.tabTo("Single letters and ? do something outside of fields").press("switches them off", "Space");
        keys.press("closes it", "Escape");
        assertThat(his.page.getByRole(AriaRole.DIALOG)).hasCount(0);
        keys.press("tries them all", "j", "g", "h", "?");
        his.roundTrip();
        assertThat(his.page).hasURL(Pattern.compile(".*" + plan.value()));
        assertThat(his.page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void no_single_key_confirms_accepts_or_declines_anything() {
        var hers = windowOf(mira).visit(board("/goals"));
        var agree = hers.page.getByText("Agree to this goal");
        assertThat(agree).hasCount(2);
        tryEachKey(hers);
        assertThat(agree).hasCount(2);

        hers.visit(board("/attribute/craft"));
        var reading = new JointField(hers).enter();
        reading.type("Two organisations change how they plan.").awaitSaved();
        his.visit(board("/attribute/craft"));
        his.button("Offer this reading").click();
        reading.press("Escape");
        assertThat(hers.button("Confirm reading")).isVisible();
        tryEachKey(hers);
        assertThat(hers.button("Confirm reading")).isVisible();
        assertThat(hers.page.locator(".reading").getByText("Waits for you to confirm"))
                .isVisible();
    }

    /** g and another letter go somewhere, so none of them follows it. */
    private static void tryEachKey(Window window) {
        for (char key = '!'; key <= '~'; key++) {
            if (key == 'g' || key == '?') continue;
            window.page.keyboard().press(Character.toString(key));
        }
        window.roundTrip();
    }

    private String board(String tab) {
        return "/board/" + plan.value() + tab;
    }
}
