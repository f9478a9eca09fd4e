package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database is empty for one transaction only, which is undone. */
@ExtendWith(OutputCaptureExtension.class)
class EmptyInstallationTest extends DatabaseTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/welcome/(\\S+)");

    private final FirstAdmin firstAdmin;
    private final OneTimeLinks links;
    private final PersonRepository persons;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Given given;

    EmptyInstallationTest(
            FirstAdmin firstAdmin,
            OneTimeLinks links,
            PersonRepository persons,
            Passwords passwords,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Given given) {
        this.firstAdmin = firstAdmin;
        this.links = links;
        this.persons = persons;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.given = given;
    }

    @Test
    void whoever_reads_the_console_becomes_the_first_admin(CapturedOutput console) {
        onEmptyDatabase(() -> {
            var token = start(console);
            assertThat(links.find(token))
                    .hasValueSatisfying(link -> assertThat(link.purpose()).isEqualTo(LinkPurpose.FIRST_ADMIN));

            links.becomeFirstAdmin(token, "Ada Lovelace", "ada", Given.PASSWORD);

            var ada = persons.findBySignInName("ada").orElseThrow();
            assertThat(ada.admin()).isTrue();
            assertThat(passwords.isSet(ada.id())).isTrue();
            assertThat(links.find(token)).isEmpty();
        });
    }

    @Test
    void starting_again_gives_another_link_and_the_older_is_over(CapturedOutput console) {
        onEmptyDatabase(() -> {
            var older = start(console);
            var newer = start(console);

            assertThat(links.find(older)).isEmpty();
            assertThat(links.find(newer)).isPresent();
        });
    }

    @Test
    void nothing_is_printed_once_somebody_is_here(CapturedOutput console) {
        given.admin();

        firstAdmin.run(new DefaultApplicationArguments());

        assertThat(console.getOut()).doesNotContainPattern(ADDRESS);
    }

    /** The token in what was printed last. */
    private String start(CapturedOutput console) {
        firstAdmin.run(new DefaultApplicationArguments());
        return ADDRESS.matcher(console.getOut())
                .results()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group(1);
    }

    private void onEmptyDatabase(Runnable test) {
        transaction.executeWithoutResult(running -> {
            running.setRollbackOnly();
            jdbc.sql("set foreign_key_checks = 0").update();
            try {
                jdbc.sql("delete from person").update();
                test.run();
            } finally {
                jdbc.sql("set foreign_key_checks = 1").update();
            }
        });
    }
}
