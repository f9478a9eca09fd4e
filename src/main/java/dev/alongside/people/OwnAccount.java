package dev.alongside.people;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own sign-in. */
@Service
@PreAuthorize("@people.isActive()")
public class OwnAccount {

    private final CurrentPerson current;
    private final Passwords passwords;
    private final LinkStore links;
    private final Sessions sessions;
    private final People people;
    private final SignInAttempts attempts;

    OwnAccount(
            CurrentPerson current,
            Passwords passwords,
            LinkStore links,
            Sessions sessions,
            People people,
            SignInAttempts attempts) {
        this.people = people;
        this.attempts = attempts;
        this.current = current;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
    }

    /** Ends the person's sign-ins elsewhere. A wrong present password counts as one at signing in does. */
    @Transactional(isolation = Isolation.READ_COMMITTED, noRollbackFor = WrongPassword.class)
    public void changePassword(String present, String wanted) {
        var person = current.id();
        var name = people.current().signInName();
        attempts.begin(name).ifPresent(pause -> {
            throw new TooManyAttempts(pause);
        });
        if (!passwords.matches(Optional.of(person), present)) throw new WrongPassword();
        attempts.succeed(name);
        passwords.set(person, wanted);
        sessions.endOthersOf(person);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<PasswordReset> findLastReset() {
        return links.findLastReset(current.id(), false);
    }

    /** A reset that the person has not said to have read. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<PasswordReset> findUntoldReset() {
        return links.findLastReset(current.id(), true);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void acknowledgeReset() {
        links.tell(current.id());
    }
}
