package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    @Test
    void four_failures_cost_nothing() {
        assertThat(SignInAttempts.pauseAfter(4)).isZero();
    }

    @Test
    void from_the_fifth_on_the_pause_doubles_up_to_a_quarter_of_an_hour() {
        assertThat(SignInAttempts.pauseAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInAttempts.pauseAfter(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(SignInAttempts.pauseAfter(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInAttempts.pauseAfter(100_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
