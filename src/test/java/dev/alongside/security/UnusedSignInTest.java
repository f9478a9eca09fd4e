package dev.alongside.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.session.SessionRegistry;

class UnusedSignInTest extends DatabaseTest {

    private static final Duration LONG = SignIn.LIFE.minusMinutes(1);
    private static final Duration A_BIT = Duration.ofMinutes(2);

    private final Given given;
    private final MovedClock clock;
    private final SignIns signIns;
    private final SessionRegistry registry;
    private final Browser browser;
    private final String name;

    UnusedSignInTest(
            Given given, MovedClock clock, SignIns signIns, SessionRegistry registry, @LocalServerPort int port) {
        this.given = given;
        this.clock = clock;
        this.signIns = signIns;
        this.registry = registry;
        this.browser = new Browser(port);
        var tomas = given.tpm("Tomas");
        given.password(tomas);
        this.name = given.signInNameOf(tomas);
    }

    @AfterEach
    void putBack() {
        clock.putBack();
    }

    @Test
    void eight_hours_without_input_end_it_and_requests_do_not_count() {
        browser.signIn(name, Given.PASSWORD);
        clock.forward(LONG);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(heartbeat()).isNotEqualTo(302);
        clock.forward(A_BIT);

        assertThat(Browser.location(browser.get("/account"))).endsWith("/login?unused");
        assertThat(Browser.location(browser.get("/account"))).endsWith("/login");
    }

    @Test
    void a_script_is_turned_away_and_its_page_is_told_why() {
        browser.signIn(name, Given.PASSWORD);
        clock.forward(SignIn.LIFE.plus(A_BIT));

        assertThat(heartbeat()).isEqualTo(401);
        assertThat(Browser.location(browser.get("/account"))).endsWith("/login?unused");
    }

    @Test
    void input_prolongs_it() {
        browser.signIn(name, Given.PASSWORD);
        clock.forward(LONG);
        signIns.input(browser.session());
        clock.forward(LONG);

        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void input_that_comes_too_late_brings_nothing_back() {
        browser.signIn(name, Given.PASSWORD);
        clock.forward(SignIn.LIFE.plus(A_BIT));
        signIns.input(browser.session());

        assertThat(signIns.isOver(browser.session())).isTrue();
    }

    @Test
    void the_sweep_ends_it_without_a_request() {
        browser.signIn(name, Given.PASSWORD);
        clock.forward(LONG);
        signIns.endTheUnused();
        assertThat(isEnded()).isFalse();
        clock.forward(A_BIT);
        signIns.endTheUnused();

        assertThat(isEnded()).isTrue();
    }

    @Test
    void where_one_stays_signed_in_it_lasts_for_fourteen_days() {
        browser.signInToStay(name, Given.PASSWORD);
        clock.forward(Duration.ofDays(14).minus(A_BIT));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        clock.forward(A_BIT.multipliedBy(2));

        assertThat(Browser.location(browser.get("/account"))).endsWith("/login?unused");
        assertThat(browser.device()).isEmpty();
        assertThat(Browser.location(browser.get("/account"))).endsWith("/login");
    }

    @Test
    void a_restart_is_no_input() {
        browser.signInToStay(name, Given.PASSWORD);
        clock.forward(Duration.ofDays(13));
        browser.loseSession();
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofDays(1).plus(A_BIT));

        assertThat(Browser.location(browser.get("/account"))).endsWith("/login?unused");
    }

    private int heartbeat() {
        return browser.post("/?v-r=heartbeat&v-uiId=0", "").statusCode();
    }

    private boolean isEnded() {
        var registered = registry.getSessionInformation(browser.session());
        return registered != null && registered.isExpired();
    }
}
