package dev.alongside.people;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps one hash per person, and compares with it. */
@Component
class Passwords {

    private static final int LEAST_CHARACTERS = 10;

    /** What bcrypt looks at; a longer one would be cut silently. */
    private static final int MOST_BYTES = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.hashOfNobody = encode("no password of anybody");
    }

    static void check(String password) {
        if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            throw new UnusablePassword("A password needs at least 10 characters");
        }
        if (bytes(password) > MOST_BYTES) {
            throw new UnusablePassword("This password is too long: 72 bytes fit, most letters take one");
        }
    }

    void set(PersonId person, String password) {
        check(password);
        setUnchecked(person, password);
    }

    /** For the demo, whose password is on the sign-in page anyway. */
    void setUnchecked(PersonId person, String password) {
        store(person, encode(password));
    }

    boolean isSet(PersonId person) {
        return findHash(person).isPresent();
    }

    void clear(PersonId person) {
        store(person, null);
    }

    /** Takes equally long for nobody and for a person without a password. */
    boolean matches(Optional<PersonId> person, String password) {
        var hash = person.flatMap(this::findHash);
        var matches = encoder.matches(bytes(password) > MOST_BYTES ? "" : password, hash.orElse(hashOfNobody));
        return matches && hash.isPresent();
    }

    private Optional<String> findHash(PersonId person) {
        return jdbc.sql("select password_hash from person where id = :id and password_hash is not null")
                .param("id", person.value())
                .query(String.class)
                .optional();
    }

    private void store(PersonId person, @Nullable String hash) {
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", person.value())
                .update();
    }

    private String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) throw new IllegalStateException("The encoder gave no hash");
        return hash;
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }
}
