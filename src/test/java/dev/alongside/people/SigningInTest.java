package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class SigningInTest extends DatabaseTest {

    private final Given given;
    private final PasswordSignIn signIn;
    private final SignInAttempts attempts;
    private final DirectJdbc jdbc;

    SigningInTest(Given given, PasswordSignIn signIn, SignInAttempts attempts, DirectJdbc jdbc) {
        this.given = given;
        this.signIn = signIn;
        this.attempts = attempts;
        this.jdbc = jdbc;
    }

    @Test
    void the_right_password_signs_in_whatever_the_case_of_the_name() {
        var tomas = withPassword();

        var signedIn = signIn(given.signInNameOf(tomas).toUpperCase(), Given.PASSWORD);

        assertThat(signedIn.getPrincipal()).isEqualTo(new SignedInPerson(tomas));
        assertThat(signedIn.isAuthenticated()).isTrue();
    }

    @Test
    void five_wrong_passwords_slow_this_account_down_and_no_other() {
        var tomas = withPassword();
        var noor = withPassword();
        failFiveTimes(given.signInNameOf(tomas));

        assertThatThrownBy(() -> signIn(given.signInNameOf(tomas), Given.PASSWORD))
                .isInstanceOfSatisfying(
                        SignInSlowed.class,
                        slowed -> assertThat(slowed.pause().toSeconds()).isBetween(1L, 30L));
        assertThat(signIn(given.signInNameOf(noor), Given.PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void a_name_of_nobody_is_slowed_down_like_any_other() {
        var nobody = Given.uniqueSignInName("nobody");
        failFiveTimes(nobody);

        assertThatThrownBy(() -> signIn(nobody, Given.PASSWORD)).isInstanceOf(SignInSlowed.class);
    }

    @Test
    void many_who_sign_in_at_once_wait_for_each_other_and_never_in_vain() throws Exception {
        var names =
                Stream.generate(() -> Given.uniqueSignInName("early")).limit(20).toList();
        var tries = names.stream()
                .flatMap(name -> Collections.nCopies(3, name).stream())
                .<Callable<Boolean>>map(name -> () -> {
                    attempts.begin(name);
                    attempts.succeed(name);
                    return true;
                })
                .toList();

        for (int round = 0; round < 10; round++) {
            try (var morning = Executors.newFixedThreadPool(8)) {
                for (var signedIn : morning.invokeAll(tries))
                    assertThat(signedIn.get()).isTrue();
            }
        }
    }

    @Test
    void once_the_pause_is_over_the_right_password_signs_in_and_the_count_starts_again() {
        var tomas = withPassword();
        var name = given.signInNameOf(tomas);
        failFiveTimes(name);
        jdbc.sql("update sign_in_attempt set slowed_until = '2026-01-01' where name_hash = :name")
                .param("name", Token.hash(name))
                .update();

        signIn(name, Given.PASSWORD);

        assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void somebody_without_a_password_or_deactivated_does_not_get_in() {
        var invited = given.tpm("Kofi");
        var away = withPassword();
        jdbc.sql("update person set active = false where id = :id")
                .param("id", away.value())
                .update();

        assertThatThrownBy(() -> signIn(given.signInNameOf(invited), "")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(given.signInNameOf(away), Given.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    private PersonId withPassword() {
        var person = given.tpm("Tomas");
        given.password(person);
        return person;
    }

    private void failFiveTimes(String name) {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication signIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
