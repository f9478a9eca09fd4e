package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Duel;
import dev.alongside.Given;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.LineAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While Tomas shares his plan with Mira, an admin ends the line between them. */
class EndingALineWhileSharingTest extends DatabaseTest {

    private static final int ROUNDS = 50;

    private final Given given;
    private final MatrixPublishing publishing;
    private final Plans plans;
    private final Sharing sharing;
    private final LineAdministration lines;
    private final JdbcClient jdbc;

    EndingALineWhileSharingTest(
            Given given,
            MatrixPublishing publishing,
            Plans plans,
            Sharing sharing,
            LineAdministration lines,
            JdbcClient jdbc) {
        this.given = given;
        this.publishing = publishing;
        this.plans = plans;
        this.sharing = sharing;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    @Test
    void no_partnership_outlives_its_line() throws Exception {
        var tomasWhoIsAdmin = given.person("Tomas", Role.TPM, Role.ADMIN);
        var mira = given.manager("Mira");

        try (var duel = new Duel(given, tomasWhoIsAdmin, given.admin())) {
            var edition = duel.asFirst(() -> publishing.publishFirstEdition(Grids.small()));
            var plan = duel.asFirst(() -> make(edition));
            for (int round = 1; round <= ROUNDS; round++) play(duel, plan, tomasWhoIsAdmin, mira);
        }
    }

    private void play(Duel duel, PlanId plan, PersonId tomas, PersonId mira) throws Exception {
        var line = duel.asFirst(() -> lines.add(tomas, mira, LocalDate.now(), null));

        var outcome = duel.race(() -> sharing.share(plan, mira, ""), () -> {
            lines.remove(line);
            return line;
        });

        assertThat(outcome.second()).isEqualTo(line);
        assertThat(outcome.first()).isInstanceOfAny(Partnership.class, NoManager.class);
        assertThat(jdbc.sql("select count(*) from partnership where current_plan = ?")
                        .param(plan.value())
                        .query(Integer.class)
                        .single())
                .as("partnerships without a line, after %s", outcome)
                .isZero();
    }

    private PlanId make(EditionName edition) {
        return plans.make(new PlanDraft(edition.id(), "t1", "t2", "Spring 2027"))
                .id();
    }
}
