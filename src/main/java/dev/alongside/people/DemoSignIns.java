package dev.alongside.people;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo and the password of all of them, for the sign-in page. */
@Component
@Profile("demo")
public class DemoSignIns {

    private static final List<DemoSignIn> ALL = List.of(
            new DemoSignIn("tomas", "Tomas Rivera", Role.TPM, "makes a plan"),
            new DemoSignIn("mira", "Mira Okafor", Role.MANAGER, "manages Tomas and Noor"),
            new DemoSignIn("ada", "Ada Lindqvist", Role.ADMIN, "keeps people and matrix"),
            new DemoSignIn("noor", "Noor Haddad", Role.TPM, "the other TPM of Mira"),
            new DemoSignIn("ben", "Ben Castellan", Role.MANAGER, "manages nobody here"));

    /** Somebody to try Alongside as. */
    public record DemoSignIn(String signInName, String name, Role role, String story) {}

    public List<DemoSignIn> all() {
        return ALL;
    }

    public String password() {
        return "alongside";
    }
}
