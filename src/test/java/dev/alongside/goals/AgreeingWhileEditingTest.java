package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Duel;
import dev.alongside.Given;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import dev.alongside.support.ChangedMeanwhile;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While Tomas puts a goal into other words, Mira agrees to the words she sees. */
class AgreeingWhileEditingTest extends DatabaseTest {

    private static final Logger LOG = LoggerFactory.getLogger(AgreeingWhileEditingTest.class);
    private static final int ROUNDS = 1_000;

    private final Given given;
    private final MatrixPublishing publishing;
    private final Plans plans;
    private final Sharing sharing;
    private final Goals goals;
    private final JdbcClient jdbc;

    AgreeingWhileEditingTest(
            Given given, MatrixPublishing publishing, Plans plans, Sharing sharing, Goals goals, JdbcClient jdbc) {
        this.given = given;
        this.publishing = publishing;
        this.plans = plans;
        this.sharing = sharing;
        this.goals = goals;
        this.jdbc = jdbc;
    }

    @Test
    void nobody_ever_agrees_to_words_they_have_not_seen() throws Exception {
        var tomas = given.tpm("Tomas");
        var mira = given.manager("Mira");
        given.line(tomas, mira);
        var edition = edition();
        int agreed = 0;

        try (var duel = new Duel(given, tomas, mira)) {
            var plan = duel.asFirst(() -> sharedPlan(edition, mira));
            for (int round = 1; round <= ROUNDS; round++) {
                if (agreementWon(duel.asFirst(() -> propose(plan)), duel::race)) agreed++;
            }
            var journal = PlanJournal.read(jdbc, plan);
            // Made and shared, then in each round a proposal and whoever was faster.
            journal.requireNumbers(1, 2 + 2 * ROUNDS);
            journal.requireThatEachLineStartsWhereTheLastOneEnded();
        }
        LOG.info("Mira was faster in {} of {} rounds", agreed, ROUNDS);
    }

    @Test
    void whoever_comes_first_wins() throws Exception {
        var tomas = given.tpm("Tomas");
        var mira = given.manager("Mira");
        given.line(tomas, mira);
        var edition = edition();

        try (var duel = new Duel(given, tomas, mira)) {
            var plan = duel.asFirst(() -> sharedPlan(edition, mira));
            assertThat(agreementWon(duel.asFirst(() -> propose(plan)), duel::firstThenSecond))
                    .isFalse();
            assertThat(agreementWon(duel.asFirst(() -> propose(plan)), duel::secondThenFirst))
                    .isTrue();
        }
    }

    private boolean agreementWon(Goal seen, Meeting meeting) throws Exception {
        var edit = draft("as she did not see it");

        var outcome = meeting.of(() -> goals.edit(seen, edit), () -> goals.agree(seen));

        if (outcome.second() instanceof Goal agreed) {
            assertThat(outcome.first())
                    .isInstanceOfSatisfying(
                            ChangedMeanwhile.class,
                            late -> assertThat(late.newest()).isEqualTo(agreed));
            assertThat(stored(seen)).isEqualTo(seen.title() + ", AGREED");
            return true;
        }
        assertThat(outcome.first()).isInstanceOf(Goal.class);
        assertThat(outcome.second())
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        late -> assertThat(late.newest()).isEqualTo(outcome.first()));
        assertThat(stored(seen)).isEqualTo(edit.title() + ", PROPOSED");
        return false;
    }

    private EditionName edition() throws Exception {
        var ada = given.admin();
        try (var admins = new Duel(given, ada, ada)) {
            return admins.asFirst(() -> publishing.publishFirstEdition(Grids.small()));
        }
    }

    private String stored(Goal goal) {
        return jdbc.sql("select concat(title, ', ', status) from goal where id = ?")
                .param(goal.id().value())
                .query((row, index) -> row.getString(1))
                .single();
    }

    private PlanId sharedPlan(EditionName edition, PersonId manager) {
        var plan = plans.make(new PlanDraft(edition.id(), "t1", "t2", "Spring 2027"))
                .id();
        sharing.share(plan, manager, "");
        return plan;
    }

    private Goal propose(PlanId plan) {
        return goals.propose(plan, draft("as Mira saw it"));
    }

    private static GoalDraft draft(String words) {
        return new GoalDraft("", "A goal " + words, null, "One can check it", "", null);
    }

    /** How an edit of Tomas and an agreement of Mira come together. */
    private interface Meeting {
        Duel.Outcome of(Callable<?> edit, Callable<?> agreement) throws Exception;
    }
}
