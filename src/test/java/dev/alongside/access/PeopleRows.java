package dev.alongside.access;

import static dev.alongside.access.Rule.ADMINS;
import static dev.alongside.access.Rule.ANYONE;
import static dev.alongside.access.Rule.SIGNED_IN;

import dev.alongside.Given;
import dev.alongside.people.AlreadyHasPassword;
import dev.alongside.people.NotActive;
import dev.alongside.people.People;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.Person;
import dev.alongside.people.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Who is who, and what admins do about it, whatever the plan is. */
record PeopleRows(People people, PeopleAdministration administration) {

    private static final String NAMED = "select 1 from person where id = ? and name = ?";
    private static final String ACTIVE = "select 1 from person where id = ? and active";
    private static final String LINK =
            "select 1 from one_time_link where person = ? and purpose = ? and created_by = ? and used_at is null";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new PeopleRows(application.getBean(People.class), application.getBean(PeopleAdministration.class));
        return Stream.of(rows.roles(), rows.knowing(), rows.administering()).flatMap(each -> each);
    }

    private static Person noor(Scenario plan) {
        return plan.asAdmin(People.class, people -> people.require(plan.cast().otherTpm()));
    }

    /** Kept as it is, because hashing takes its time. */
    private static Person noorWithPassword(Scenario plan) {
        plan.jdbc()
                .sql("update person set password_hash = ? where id = ?")
                .params("{noop}" + Given.PASSWORD, plan.cast().otherTpm().value())
                .update();
        return noor(plan);
    }

    private Stream<AccessRow<?, ?>> roles() {
        return Stream.of(
                new AccessRow<>(
                        "People.isAdmin",
                        ANYONE,
                        Scenario::plan,
                        (plan, id) -> people.isAdmin(),
                        (plan, id, is) -> is == plan.who().isAdmin()),
                new AccessRow<>(
                        "People.isManager",
                        ANYONE,
                        Scenario::plan,
                        (plan, id) -> people.isManager(),
                        (plan, id, is) -> is == plan.who().isManager()),
                new AccessRow<>(
                        "People.isTpm",
                        ANYONE,
                        Scenario::plan,
                        (plan, id) -> people.isTpm(),
                        (plan, id, is) -> is == plan.who().isTpm()),
                new AccessRow<>(
                        "People.isActive",
                        ANYONE,
                        Scenario::plan,
                        (plan, id) -> people.isActive(),
                        (plan, id, is) -> is == (plan.who() != Relation.NOBODY)));
    }

    private Stream<AccessRow<?, ?>> knowing() {
        return Stream.of(
                new AccessRow<>(
                        "People.current",
                        SIGNED_IN,
                        Scenario::plan,
                        (plan, id) -> people.current(),
                        (plan, id, person) -> person.id().equals(plan.self())),
                new AccessRow<>(
                        "People.require",
                        SIGNED_IN,
                        PeopleRows::noor,
                        (plan, noor) -> people.require(noor.id()),
                        (plan, noor, person) -> person.equals(noor)),
                new AccessRow<>(
                        "People.find",
                        SIGNED_IN,
                        PeopleRows::noor,
                        (plan, noor) -> people.find(List.of(noor.id())),
                        (plan, noor, found) -> found.containsValue(noor)));
    }

    private Stream<AccessRow<?, ?>> administering() {
        return Stream.of(
                new AccessRow<>(
                        "PeopleAdministration.list",
                        ADMINS,
                        PeopleRows::noor,
                        (plan, noor) -> administration.list(),
                        (plan, noor, rows) ->
                                rows.stream().anyMatch(row -> row.person().equals(noor))),
                new AccessRow<>(
                        "PeopleAdministration.add",
                        ADMINS,
                        plan -> Given.uniqueSignInName("ines"),
                        (plan, name) -> administration.add("Ines Ribeiro", name, Set.of(Role.TPM)),
                        (plan, name, ines) -> plan.has(NAMED, ines.id(), "Ines Ribeiro")),
                new AccessRow<>(
                        "PeopleAdministration.change",
                        ADMINS,
                        PeopleRows::noor,
                        (plan, noor) -> administration.change(noor, "Noor H.", Set.of(Role.TPM, Role.MANAGER)),
                        (plan, noor, changed) -> plan.has(NAMED + " and manager", noor.id(), "Noor H.")),
                new AccessRow<>(
                        "PeopleAdministration.deactivate",
                        ADMINS,
                        PeopleRows::noor,
                        (plan, noor) -> administration.deactivate(noor),
                        (plan, noor, away) -> !plan.has(ACTIVE, noor.id())),
                new AccessRow<>(
                        "PeopleAdministration.deactivate, the manager",
                        ADMINS,
                        plan -> plan.asAdmin(
                                People.class, it -> it.require(plan.cast().partner())),
                        (plan, mira) -> administration.deactivate(mira),
                        (plan, mira, away) -> !plan.has(ACTIVE, mira.id())
                                && !plan.has("select 1 from partnership where current_plan = ?", plan.plan())),
                new AccessRow<>(
                        "PeopleAdministration.reactivate",
                        ADMINS,
                        plan -> plan.asAdmin(PeopleAdministration.class, admin -> admin.deactivate(noor(plan))),
                        (plan, noor) -> administration.reactivate(noor),
                        (plan, noor, back) -> plan.has(ACTIVE, noor.id())),
                new AccessRow<>(
                        "PeopleAdministration.invite",
                        ADMINS,
                        PeopleRows::noor,
                        (plan, noor) -> administration.invite(noor.id()),
                        (plan, noor, link) -> plan.has(LINK, noor.id(), "INVITE", plan.self())),
                new AccessRow<>(
                        "PeopleAdministration.invite, who has a password",
                        ADMINS.butNotIn(Set.of(PlanState.values()), AlreadyHasPassword.class),
                        PeopleRows::noorWithPassword,
                        (plan, noor) -> administration.invite(noor.id()),
                        (plan, noor, link) -> false),
                new AccessRow<>(
                        "PeopleAdministration.invite, who is not active",
                        ADMINS.butNotIn(Set.of(PlanState.values()), NotActive.class),
                        plan -> plan.asAdmin(PeopleAdministration.class, admin -> admin.deactivate(noor(plan))),
                        (plan, noor) -> administration.invite(noor.id()),
                        (plan, noor, link) -> false),
                new AccessRow<>(
                        "PeopleAdministration.reset",
                        ADMINS,
                        PeopleRows::noor,
                        (plan, noor) -> administration.reset(noor.id()),
                        (plan, noor, link) -> plan.has(LINK, noor.id(), "RESET", plan.self())));
    }
}
