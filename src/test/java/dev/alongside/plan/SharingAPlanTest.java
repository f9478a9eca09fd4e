package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.LineAdministration;
import dev.alongside.people.PersonId;
import dev.alongside.support.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A plan is its owner's alone until they let their manager of today in, and again after. */
class SharingAPlanTest extends DatabaseTest {

    private final Given given;
    private final GivenPlans plansGiven;
    private final Plans plans;
    private final Sharing sharing;
    private final LineAdministration lines;
    private final PersonId tomas;
    private final PersonId mira;

    SharingAPlanTest(Given given, GivenPlans plansGiven, Plans plans, Sharing sharing, LineAdministration lines) {
        this.given = given;
        this.plansGiven = plansGiven;
        this.plans = plans;
        this.sharing = sharing;
        this.lines = lines;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
    }

    @Test
    void a_private_plan_is_found_by_nobody_else() {
        given.line(tomas, mira);
        var plan = plansGiven.plan(tomas);

        assertThat(by(tomas, () -> plans.header(plan)).ownerName()).isEqualTo("Tomas Rivera");
        for (var other : new PersonId[] {mira, given.tpm("Noor"), given.manager("Ben"), given.admin()}) {
            assertThatThrownBy(() -> by(other, () -> plans.header(plan))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> by(other, () -> plans.journalAfter(plan, 0)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void it_is_shared_with_the_manager_of_today_only() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var ben = given.manager("Ben Adler");
        given.line(tomas, ben, today.minusYears(2), today.minusDays(1));
        given.line(tomas, mira, today, null);
        var plan = plansGiven.plan(tomas);

        assertThatThrownBy(() -> by(tomas, () -> sharing.share(plan, ben, "")))
                .isInstanceOf(NoManager.class)
                .hasMessageContaining("Ben Adler is not your manager today");
        by(tomas, () -> sharing.share(plan, mira, ""));
        assertThat(by(mira, () -> plans.header(plan)).view().side()).isEqualTo(Side.PARTNER);
        assertThatThrownBy(() -> by(ben, () -> plans.header(plan))).isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_manager_it_stays_private() {
        var plan = plansGiven.plan(tomas);

        assertThatThrownBy(() -> by(tomas, () -> sharing.share(plan, mira, "")))
                .isInstanceOf(NoManager.class)
                .hasMessage("Nobody is entered as your manager today. An admin keeps the reporting lines.");
    }

    @Test
    void the_partner_can_neither_share_it_on_nor_end_the_sharing() {
        var plan = plansGiven.shared(tomas, mira);

        assertThatThrownBy(() -> by(mira, () -> sharing.share(plan, mira, ""))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> unshare(mira, plan)).isInstanceOf(NotAllowed.class);
        assertThat(by(tomas, () -> plans.header(plan)).isShared()).isTrue();
    }

    @Test
    void unsharing_closes_it_at_once_and_a_second_sharing_begins_with_its_own_lines() {
        var plan = plansGiven.shared(tomas, mira);
        unshare(tomas, plan);
        assertThatThrownBy(() -> by(mira, () -> plans.header(plan))).isInstanceOf(NotFound.class);
        assertThat(by(mira, plans::reports))
                .singleElement()
                .satisfies(line -> assertThat(line.plan()).isEmpty());

        plansGiven.win(tomas, plan, "Written while nobody looked");
        by(tomas, () -> sharing.share(plan, mira, ""));

        assertThat(by(mira, () -> plans.journalAfter(plan, 0)))
                .extracting(JournalLine::kind)
                .containsExactly("PLAN_SHARED");
    }

    @Test
    void the_end_of_the_reporting_line_ends_it() {
        var admin = given.admin();
        var plan = plansGiven.plan(tomas);
        var line = by(
                admin,
                () -> lines.add(tomas, mira, LocalDate.now(ZoneOffset.UTC).minusDays(9), null));
        by(tomas, () -> sharing.share(plan, mira, ""));

        by(admin, () -> lines.end(line, LocalDate.now(ZoneOffset.UTC).minusDays(1)));

        assertThatThrownBy(() -> by(mira, () -> plans.header(plan))).isInstanceOf(NotFound.class);
        assertThat(by(tomas, () -> plans.journalAfter(plan, 0)))
                .extracting(JournalLine::kind)
                .containsExactly("PLAN_MADE", "PLAN_SHARED", "PARTNERSHIP_ENDED");
    }

    @Test
    void there_is_one_active_plan_for_a_matrix() {
        plansGiven.plan(tomas);

        assertThatThrownBy(() -> plansGiven.plan(tomas)).isInstanceOf(ActivePlanExists.class);
    }

    private <T> T by(PersonId person, Supplier<T> act) {
        return plansGiven.by(person, act);
    }

    private void unshare(PersonId person, PlanId plan) {
        by(person, () -> {
            sharing.unshare(plan);
            return plan;
        });
    }
}
