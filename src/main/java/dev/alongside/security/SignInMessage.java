package dev.alongside.security;

import com.vaadin.flow.router.QueryParameters;
import dev.alongside.people.TooManyAttempts;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the sign-in page says about how one came to it. */
final class SignInMessage {

    private static final Map<String, String> SENTENCES = Map.of(
            "wrong", "This name and password don't belong together.",
            "unavailable", "We can't sign you in right now. Try again in a moment.",
            "ended", "Your sign-in was ended. Sign in again.",
            "unused", "Alongside was left unused here for a while, so your sign-in ended. Sign in again.",
            "welcome", "Your password is set. Sign in with it.",
            "out", "You are signed out.");

    private SignInMessage() {}

    static Optional<String> of(QueryParameters parameters) {
        var waiting = parameters.getSingleParameter("wait").flatMap(SignInMessage::waiting);
        if (waiting.isPresent()) return waiting;
        return SENTENCES.entrySet().stream()
                .filter(entry -> parameters.getParameters().containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> waiting(String seconds) {
        return seconds.matches("\\d{1,5}")
                ? Optional.of(TooManyAttempts.sentence(Duration.ofSeconds(Long.parseLong(seconds))))
                : Optional.empty();
    }
}
