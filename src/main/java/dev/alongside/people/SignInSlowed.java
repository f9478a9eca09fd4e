package dev.alongside.people;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords for one name; the next try waits. */
public class SignInSlowed extends AuthenticationException {

    private final transient Duration pause;

    SignInSlowed(Duration pause) {
        super("Too many attempts");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
