package dev.alongside.access;

import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.people.SignedInPerson;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does things on behalf of somebody, or of a visitor of the sign-in page. Every session remembers all roles, because what
 * a session remembers gives no right.
 */
final class Acting {

    private static final Set<Role> REMEMBERED = EnumSet.allOf(Role.class);

    private static final Authentication VISITOR = new AnonymousAuthenticationToken(
            "visitor", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private Acting() {}

    static <T> T as(PersonId person, Supplier<T> act) {
        return as(Optional.of(person), act);
    }

    static <T> T as(Optional<PersonId> person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                person.map(it -> SignedInPerson.authentication(it, REMEMBERED)).orElse(VISITOR));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
