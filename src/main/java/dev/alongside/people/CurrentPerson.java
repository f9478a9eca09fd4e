package dev.alongside.people;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The person on whose behalf the running thread works. */
@Component
public class CurrentPerson {

    /** Denied when nobody is signed in. */
    public PersonId id() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Optional<PersonId> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.id())
                : Optional.empty();
    }

    /**
     * The same act, to be run on any thread with the rights this person has then. A thread that brings a hint has
     * neither a session nor a person, and a copy keeps out what the session does to its own context later.
     */
    public Runnable carry(Runnable act) {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var context = new SecurityContextImpl(authentication);
        // A new one for each run: it keeps what it has to put back in a field, which two threads would share.
        return () -> new DelegatingSecurityContextRunnable(act, context).run();
    }
}
