package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Given;
import dev.alongside.KaribuTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class SlowingDownTest extends KaribuTest {

    private static final String NEW_PASSWORD = "a quiet morning";

    private final PeopleAdministration administration;
    private final OneTimeLinks links;
    private final OwnAccount account;
    private final PasswordSignIn signIn;

    SlowingDownTest(
            ApplicationContext application,
            PeopleAdministration administration,
            OneTimeLinks links,
            OwnAccount account,
            PasswordSignIn signIn) {
        super(application);
        this.administration = administration;
        this.links = links;
        this.account = account;
        this.signIn = signIn;
    }

    @Test
    void guessing_the_present_password_is_slowed_down_like_signing_in() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        as(kofi);

        failFiveTimes();

        assertThatThrownBy(() -> account.changePassword(Given.PASSWORD, NEW_PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> signIn(kofi, Given.PASSWORD)).isInstanceOf(SignInSlowed.class);
    }

    @Test
    void the_right_present_password_starts_the_count_again() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        as(kofi);
        for (int i = 0; i < 4; i++) fail();
        account.changePassword(Given.PASSWORD, NEW_PASSWORD);

        fail();

        account.changePassword(NEW_PASSWORD, Given.PASSWORD);
    }

    @Test
    void a_one_time_link_ends_the_pause() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        as(kofi);
        failFiveTimes();
        as(given.admin());
        var link = administration.reset(kofi);
        asNobody();

        links.redeem(link.token(), NEW_PASSWORD);

        signIn(kofi, NEW_PASSWORD);
    }

    @Test
    void a_wait_is_told_in_seconds_and_from_a_minute_and_a_half_on_in_minutes() {
        assertThat(TooManyAttempts.sentence(Duration.ofSeconds(1))).endsWith("Try again in 1 second.");
        assertThat(TooManyAttempts.sentence(Duration.ofSeconds(90))).endsWith("Try again in 90 seconds.");
        assertThat(TooManyAttempts.sentence(Duration.ofSeconds(91))).endsWith("Try again in 2 minutes.");
    }

    private void failFiveTimes() {
        for (int i = 0; i < 5; i++) fail();
    }

    private void fail() {
        assertThatThrownBy(() -> account.changePassword("not this one", NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
    }

    private void signIn(PersonId person, String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(given.signInNameOf(person), password));
    }
}
