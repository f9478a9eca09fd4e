package dev.alongside.people;

import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who a session belongs to. The roles beside it are those of the moment of signing in and only open the first gate;
 * services ask {@link People}.
 */
public record SignedInPerson(PersonId id) implements AuthenticatedPrincipal {

    public static Authentication authentication(PersonId id, Collection<Role> roles) {
        return UsernamePasswordAuthenticationToken.authenticated(new SignedInPerson(id), null, authorities(roles));
    }

    /** What the first gate asks for. */
    public static List<SimpleGrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getName() {
        return id.value().toString();
    }
}
