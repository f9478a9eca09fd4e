package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.People;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.PlanId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.session.SessionRegistry;

class SignInEndedElsewhereTest extends BrowserTest {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\?ended");

    private final GivenPlans plans;
    private final PeopleAdministration administration;
    private final People people;
    private final SessionRegistry sessions;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    SignInEndedElsewhereTest(
            Given given,
            GivenPlans plans,
            PeopleAdministration administration,
            People people,
            SessionRegistry sessions,
            @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.administration = administration;
        this.people = people;
        this.sessions = sessions;
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
    }

    @Test
    void every_window_of_mira_leaves_when_an_admin_deactivates_her() {
        var board = boardOfMira();
        var people = board.another("/people");
        assertThat(people.awaitPush().text("Tomas Rivera").first()).isVisible();

        actAsAdmin();
        administration.deactivate(this.people.require(mira));

        assertThat(board.page).hasURL(SIGN_IN);
        assertThat(people.page).hasURL(SIGN_IN);
        assertThat(board.text("Your sign-in was ended. Sign in again.")).isVisible();
    }

    @Test
    void the_board_of_mira_leaves_when_an_admin_resets_her_password() {
        var board = boardOfMira();

        actAsAdmin();
        administration.reset(mira);

        assertThat(board.page).hasURL(SIGN_IN);
    }

    @Test
    void a_browser_that_does_not_leave_gets_nothing_any_more() {
        var board = boardOfMira();
        board.page.route("**/login**", page -> page.fulfill(new Route.FulfillOptions().setStatus(204)));

        actAsAdmin();
        administration.reset(mira);
        board.page.waitForCondition(
                () -> sessions.getAllSessions(new SignedInPerson(mira), true).isEmpty(),
                new Page.WaitForConditionOptions().setTimeout(5_000));
        plans.link(tomas, plan, plans.win(tomas, plan, "Repeat incidents 11 → 4"), "scope");

        board.roundTrip();
        assertThat(board.pushes()).noneMatch(push -> push.contains("Repeat incidents"));
    }

    private Window boardOfMira() {
        var board = windowOf(mira).visit("/board/" + plan.value());
        assertThat(board.text("Scope").first()).isVisible();
        return board.awaitPush();
    }

    private void actAsAdmin() {
        var admin = given.admin();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(SignedInPerson.authentication(admin, given.rolesOf(admin))));
    }

    @AfterEach
    void actAsNobody() {
        SecurityContextHolder.clearContext();
    }
}
