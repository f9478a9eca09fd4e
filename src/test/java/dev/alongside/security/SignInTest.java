package dev.alongside.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP, because no filter runs in a test of a screen alone. */
class SignInTest extends DatabaseTest {

    private final Given given;
    private final Browser browser;

    SignInTest(Given given, @LocalServerPort int port) {
        this.given = given;
        this.browser = new Browser(port);
    }

    private String personWithPassword() {
        var person = given.tpm("Tomas");
        given.password(person);
        return given.signInNameOf(person);
    }

    @Test
    void a_page_for_people_leads_to_signing_in() {
        var answer = browser.get("/account");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/login");
    }

    @Test
    void signing_in_changes_the_session_and_leads_inside() {
        browser.get("/login");
        var before = browser.session();

        var answer = browser.signIn(personWithPassword(), Given.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(Browser.cookie(browser.get("/login"))).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void every_page_says_what_a_browser_may_do_with_it() {
        var headers = browser.get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "img-src 'self' data:", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        browser.get("/login");

        var answer = browser.post("/login", "username=" + personWithPassword() + "&password=" + Given.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_and_a_wrong_name_are_answered_alike() {
        var name = personWithPassword();

        assertThat(Browser.location(browser.signIn(name, "wrong"))).endsWith("/login?wrong");
        assertThat(Browser.location(browser.signIn(Given.uniqueSignInName("nobody"), "wrong")))
                .endsWith("/login?wrong");
    }

    @Test
    void a_slowed_account_says_how_long_to_wait() {
        var name = personWithPassword();
        for (int attempt = 1; attempt <= 5; attempt++) browser.signIn(name, "wrong");

        assertThat(Browser.location(browser.signIn(name, Given.PASSWORD))).contains("/login?wait=");
    }

    @Test
    void signing_out_ends_the_session() {
        browser.signIn(personWithPassword(), Given.PASSWORD);
        var session = browser.session();

        browser.postWithToken("/logout", "");
        browser.useSession(session);

        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void inside_an_address_that_is_not_open_answers_like_one_that_is_not_there() {
        browser.signIn(personWithPassword(), Given.PASSWORD);

        assertThat(browser.get("/admin/people").statusCode())
                .isEqualTo(browser.get("/nothing/here").statusCode());
    }
}
