package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Given;
import dev.alongside.KaribuTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

class AdministeringPeopleTest extends KaribuTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final PeopleAdministration administration;
    private final LineAdministration lineAdministration;
    private final ReportingLines lines;
    private final People people;
    private final JdbcClient jdbc;

    AdministeringPeopleTest(
            ApplicationContext application,
            PeopleAdministration administration,
            LineAdministration lineAdministration,
            ReportingLines lines,
            People people,
            JdbcClient jdbc) {
        super(application);
        this.administration = administration;
        this.lineAdministration = lineAdministration;
        this.lines = lines;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void an_admin_adds_somebody_and_nobody_else_may() {
        as(given.admin());
        var added = administration.add(" Kofi Mensah ", Given.uniqueSignInName("KOFI"), Set.of(Role.TPM, Role.MANAGER));

        assertThat(people.require(added.id())).isEqualTo(added);
        assertThat(added.name()).isEqualTo("Kofi Mensah");
        assertThat(added.roles()).isEqualTo(EnumSet.of(Role.TPM, Role.MANAGER));

        as(given.manager("Mira"));
        assertThatThrownBy(() -> administration.add("Eve", Given.uniqueSignInName("eve"), Set.of(Role.ADMIN)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(administration::list).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void a_sign_in_name_belongs_to_one_person_in_upper_and_lower_case() {
        as(given.admin());
        var name = Given.uniqueSignInName("kofi");
        administration.add("Kofi", name, Set.of(Role.TPM));

        assertThatThrownBy(() -> administration.add("Kofi", name.toUpperCase(), Set.of(Role.TPM)))
                .isInstanceOf(SignInNameTaken.class);
    }

    @Test
    void a_role_that_was_taken_is_gone_for_the_session_that_still_remembers_it() {
        var ada = given.admin();
        var former = given.person("Eve", Role.ADMIN, Role.TPM);
        as(ada);
        administration.change(people.require(former), "Eve", Set.of(Role.TPM));

        as(former);

        assertThat(people.isAdmin()).isFalse();
        assertThatThrownBy(administration::list).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void the_slower_of_two_admins_is_refused() {
        as(given.admin());
        var seen = people.require(given.tpm("Kofi"));
        administration.change(seen, "Kofi Mensah", Set.of(Role.TPM));

        assertThatThrownBy(() -> administration.change(seen, "Kofi M.", Set.of(Role.TPM)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_person_who_was_deactivated_is_nobodys_report_and_comes_back() {
        as(given.admin());
        var tomas = given.tpm("Tomas");
        var mira = given.manager("Mira");
        given.line(tomas, mira);

        var away = administration.deactivate(people.require(tomas));
        assertThat(lines.findManagerOf(tomas)).isEmpty();
        assertThat(lines.reportsOf(mira)).isEmpty();

        administration.reactivate(away);
        assertThat(lines.findManagerOf(tomas)).contains(mira);
        assertThat(lines.reportsOf(mira)).containsExactly(tomas);
    }

    @Test
    void a_manager_with_people_keeps_the_role() {
        as(given.admin());
        var mira = given.person("Mira", Role.MANAGER, Role.TPM);
        given.line(given.tpm("Tomas"), mira);

        assertThatThrownBy(() -> administration.change(people.require(mira), "Mira", Set.of(Role.TPM)))
                .isInstanceOf(StillManages.class);
    }

    @Test
    void a_second_manager_at_the_same_time_and_a_circle_are_refused() {
        as(given.admin());
        var tomas = given.person("Tomas", Role.TPM, Role.MANAGER);
        var mira = given.manager("Mira");
        var ben = given.manager("Ben");
        lineAdministration.add(tomas, mira, TODAY, null);

        assertThatThrownBy(() -> lineAdministration.add(tomas, ben, TODAY.plusDays(1), null))
                .isInstanceOf(LinesOverlap.class);
        assertThatThrownBy(() -> lineAdministration.add(mira, tomas, TODAY.plusDays(1), null))
                .isInstanceOf(LinesInCircle.class);
        assertThatThrownBy(() -> lineAdministration.add(mira, given.tpm("Noor"), TODAY, null))
                .isInstanceOf(NotAManager.class);
    }

    @Test
    void a_line_counts_on_its_days_and_not_after_its_end() {
        as(given.admin());
        var tomas = given.tpm("Tomas");
        var mira = given.manager("Mira");
        var line = lineAdministration.add(tomas, mira, TODAY.minusDays(9), null);
        assertThat(lines.findManagerOf(tomas)).contains(mira);

        lineAdministration.end(line, TODAY.minusDays(1));

        assertThat(lines.findManagerOf(tomas)).isEmpty();
        var row = administration.list().stream()
                .filter(each -> each.person().id().equals(tomas))
                .findFirst()
                .orElseThrow();
        assertThat(row.lines()).singleElement().satisfies(each -> {
            assertThat(each.managerName()).isEqualTo("Mira");
            assertThat(each.line().toDay()).isEqualTo(TODAY.minusDays(1));
        });
    }

    @Test
    void the_last_active_admin_stays() {
        var ada = given.admin();
        as(ada);
        var others = List.copyOf(administration.list());
        others.stream()
                .map(PersonRow::person)
                .filter(person ->
                        person.admin() && person.active() && !person.id().equals(ada))
                .forEach(administration::deactivate);

        assertThatThrownBy(() -> administration.deactivate(people.require(ada))).isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() -> administration.change(people.require(ada), "Ada", Set.of(Role.TPM)))
                .isInstanceOf(LastAdmin.class);
        assertThat(jdbc.sql("select count(*) from person where admin and active")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
