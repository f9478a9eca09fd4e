package dev.alongside.people;

import dev.alongside.support.Refusal;
import java.time.Duration;

/** Too many wrong passwords for one account; the next try waits. */
public class TooManyAttempts extends Refusal {

    TooManyAttempts(Duration pause) {
        super(sentence(pause));
    }

    /** Rounded up, so that nobody comes back too early. */
    public static String sentence(Duration pause) {
        var seconds = Math.max(1, pause.toSeconds());
        var time = seconds <= 90 ? count(seconds, "second") : count((seconds + 59) / 60, "minute");
        return "Too many attempts for this account. Try again in " + time + ".";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
