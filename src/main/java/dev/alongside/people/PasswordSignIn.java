package dev.alongside.people;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Signs in with name and password; says and takes the same whatever part was wrong. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final SignInAttempts attempts;

    PasswordSignIn(PersonRepository persons, Passwords passwords, SignInAttempts attempts) {
        this.persons = persons;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            return signIn(typed);
        } catch (DataAccessException | TransactionException away) {
            throw new InternalAuthenticationServiceException("The database did not answer", away);
        }
    }

    private Authentication signIn(Authentication typed) {
        var name = SignInName.canonical(typed.getName());
        attempts.begin(name).ifPresent(pause -> {
            throw new SignInSlowed(pause);
        });
        // The password is compared outside any transaction: it takes long, and a connection is dear.
        var person = persons.findBySignInName(name).filter(Person::active);
        if (!passwords.matches(person.map(Person::id), String.valueOf(typed.getCredentials()))) {
            throw new BadCredentialsException("Wrong name or password");
        }
        attempts.succeed(name);
        return person.map(found -> SignedInPerson.authentication(found.id(), found.roles()))
                .orElseThrow();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
