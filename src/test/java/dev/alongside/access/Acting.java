package dev.alongside.access;

import dev.alongside.Given;
import dev.alongside.people.PersonId;
import dev.alongside.people.SignedInPerson;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does things on behalf of somebody, signed in as after the form, or as a visitor of the sign-in page. */
record Acting(Given given) {

    private static final Authentication VISITOR = new AnonymousAuthenticationToken(
            "visitor", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    <T> T as(PersonId person, Supplier<T> act) {
        return as(Optional.of(person), act);
    }

    <T> T as(Optional<PersonId> person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.map(this::signIn).orElse(VISITOR));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Authentication signIn(PersonId person) {
        return SignedInPerson.authentication(person, given.rolesOf(person));
    }
}
