package dev.alongside;

import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.support.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes fresh people for a test, beside whatever other tests made. */
@TestComponent
public class Given {

    /** Of everybody who got one by {@link #password}. */
    public static final String PASSWORD = "correct horse battery";

    private final DirectJdbc jdbc;
    private final PasswordEncoder encoder;

    Given(DirectJdbc jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    public PersonId tpm(String name) {
        return person(name, Role.TPM);
    }

    public PersonId manager(String name) {
        return person(name, Role.MANAGER);
    }

    public PersonId admin() {
        return person("Ada", Role.ADMIN);
    }

    public PersonId person(String name, Role... roles) {
        var all = Set.copyOf(Arrays.asList(roles));
        var id = new PersonId(Id.next());
        jdbc.sql("""
                insert into person (id, version, sign_in_name, name, tpm, manager, admin, active)
                values (:id, 1, :signIn, :name, :tpm, :manager, :admin, true)
                """)
                .param("id", id.value())
                .param("signIn", uniqueSignInName(name))
                .param("name", name)
                .param("tpm", all.contains(Role.TPM))
                .param("manager", all.contains(Role.MANAGER))
                .param("admin", all.contains(Role.ADMIN))
                .update();
        return id;
    }

    /** A line from the start of last year that goes on. */
    public void line(PersonId report, PersonId manager) {
        line(report, manager, LocalDate.now().minusYears(1).withDayOfYear(1), null);
    }

    public void line(PersonId report, PersonId manager, LocalDate fromDay, @Nullable LocalDate toDay) {
        jdbc.sql("""
                insert into reporting_line (id, version, report, manager, from_day, to_day)
                values (:id, 1, :report, :manager, :from, :to)
                """)
                .param("id", Id.next())
                .param("report", report.value())
                .param("manager", manager.value())
                .param("from", fromDay)
                .param("to", toDay)
                .update();
    }

    /** From now on nobody manages the person, nor ever did. */
    public void endLines(PersonId report) {
        jdbc.sql("delete from reporting_line where report = ?")
                .param(report.value())
                .update();
    }

    /** Lets the person sign in with {@link #PASSWORD}. */
    public void password(PersonId person) {
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .param("hash", encoder.encode(PASSWORD))
                .param("id", person.value())
                .update();
    }

    public String signInNameOf(PersonId person) {
        return jdbc.sql("select sign_in_name from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    public Set<Role> rolesOf(PersonId person) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select tpm, manager, admin from person where id = :id")
                .param("id", person.value())
                .query(row -> {
                    if (row.getBoolean("tpm")) roles.add(Role.TPM);
                    if (row.getBoolean("manager")) roles.add(Role.MANAGER);
                    if (row.getBoolean("admin")) roles.add(Role.ADMIN);
                });
        return roles;
    }

    public static String uniqueSignInName(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters + "." + UUID.randomUUID();
    }
}
