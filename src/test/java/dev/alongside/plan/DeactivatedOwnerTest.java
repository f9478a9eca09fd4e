package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Duel;
import dev.alongside.Given;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.People;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.Role;
import dev.alongside.support.NotFound;
import org.junit.jupiter.api.Test;

/** Somebody who was deactivated reads nothing any more, whatever their session remembers. */
class DeactivatedOwnerTest extends DatabaseTest {

    private final Given given;
    private final MatrixPublishing publishing;
    private final Plans plans;
    private final People people;
    private final PeopleAdministration administration;

    DeactivatedOwnerTest(
            Given given, MatrixPublishing publishing, Plans plans, People people, PeopleAdministration administration) {
        this.given = given;
        this.publishing = publishing;
        this.plans = plans;
        this.people = people;
        this.administration = administration;
    }

    @Test
    void their_plans_are_gone_for_them() throws Exception {
        var tomas = given.person("Tomas", Role.TPM, Role.ADMIN);

        try (var sessions = new Duel(given, tomas, given.admin())) {
            var edition = sessions.asFirst(() -> publishing.publishFirstEdition(Grids.small()));
            var plan = sessions.asFirst(() -> plans.make(new PlanDraft(edition.id(), "t1", "t2", "Spring 2027")));
            sessions.race(() -> plan, () -> administration.deactivate(people.require(tomas)));

            var read = sessions.race(() -> plans.header(plan.id()), () -> plan);

            assertThat(read.first()).isInstanceOf(NotFound.class);
            assertThat(sessions.asFirst(plans::own)).isEmpty();
        }
    }
}
