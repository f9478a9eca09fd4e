package dev.alongside.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.MovedClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP. A browser without its session cookie is what a restarted server sees. */
class StayingSignedInTest extends DatabaseTest {

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Given given;
    private final MovedClock clock;
    private final int port;
    private final Browser browser;
    private final String name;

    StayingSignedInTest(Given given, MovedClock clock, @LocalServerPort int port) {
        this.given = given;
        this.clock = clock;
        this.port = port;
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
    void whoever_does_not_ask_for_it_gets_no_cookie() {
        browser.signIn(name, Given.PASSWORD);

        assertThat(browser.device()).isEmpty();
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var answer = browser.signInToStay(name, Given.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(DeviceCookie.NAME))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600")
                .doesNotContain("Secure");
    }

    @Test
    void a_restart_is_a_short_pause() {
        browser.signInToStay(name, Given.PASSWORD);
        browser.loseSession();

        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(browser.session()).isNotEmpty();
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void five_requests_at_once_are_all_signed_in_and_the_cookie_goes_on() {
        browser.signInToStay(name, Given.PASSWORD);
        clock.forward(A_WHILE);
        var before = browser.device();

        var tabs = Stream.generate(() -> tabWith(before)).limit(5).toList();
        var answers = atOnce(tabs);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(tabs)
                .extracting(Browser::device)
                .containsOnly(tabs.getFirst().device());
        assertThat(tabs.getFirst().device()).isNotEqualTo(before);
        clock.forward(A_WHILE);
        assertThat(tabWith(tabs.getFirst().device()).get("/account").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_stolen_cookie_ends_what_was_signed_in_with_it_and_nothing_else() {
        browser.signInToStay(name, Given.PASSWORD);
        var other = new Browser(port);
        other.signInToStay(name, Given.PASSWORD);
        clock.forward(A_WHILE);
        var thief = tabWith(browser.device());
        assertThat(thief.get("/account").statusCode()).isEqualTo(200);
        clock.forward(A_WHILE);
        browser.loseSession();

        var owner = browser.get("/account");

        assertThat(Browser.location(owner)).endsWith("/login");
        assertThat(browser.device()).isEmpty();
        assertThat(Browser.location(thief.get("/account"))).endsWith("/login?ended");
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_forgets_this_browser_and_no_other() {
        browser.signInToStay(name, Given.PASSWORD);
        var other = new Browser(port);
        other.signInToStay(name, Given.PASSWORD);
        var token = browser.device();

        browser.postWithToken("/logout", "");

        assertThat(browser.device()).isEmpty();
        assertThat(tabWith(token).get("/account").statusCode()).isEqualTo(302);
        other.loseSession();
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_signs_in_next_takes_the_browser_over() {
        browser.signInToStay(name, Given.PASSWORD);
        var token = browser.device();
        var mira = given.manager("Mira");
        given.password(mira);

        browser.signIn(given.signInNameOf(mira), Given.PASSWORD);

        assertThat(browser.device()).isEmpty();
        assertThat(tabWith(token).get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_made_up_cookie_is_taken_away() {
        browser.useDevice("nonsense");

        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        assertThat(browser.device()).isEmpty();
    }

    private Browser tabWith(String token) {
        var tab = new Browser(port);
        tab.useDevice(token);
        return tab;
    }

    private static List<HttpResponse<String>> atOnce(List<Browser> tabs) {
        var answers = tabs.stream()
                .map(tab -> CompletableFuture.supplyAsync(() -> tab.get("/account")))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
