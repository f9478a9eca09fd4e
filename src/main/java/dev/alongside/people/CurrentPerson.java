package dev.alongside.people;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
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
}
