package dev.alongside.access;

import static dev.alongside.access.Rule.ANYONE;
import static dev.alongside.access.Rule.SIGNED_IN;

import dev.alongside.Given;
import dev.alongside.people.IssuedLink;
import dev.alongside.people.LinkUsedOrExpired;
import dev.alongside.people.OneTimeLinks;
import dev.alongside.people.OwnAccount;
import dev.alongside.people.PeopleAdministration;
import dev.alongside.people.PersonId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** One's own sign-in, and what a one-time link lets whoever holds it do. */
record AccountRows(OwnAccount account, OneTimeLinks links) {

    private static final String NEW_PASSWORD = "staple battery horse";
    private static final String HAS_NEW_HASH =
            "select 1 from person where id = ? and password_hash is not null and password_hash not like '{noop}%'";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new AccountRows(application.getBean(OwnAccount.class), application.getBean(OneTimeLinks.class));
        return Stream.concat(rows.own(), rows.byLink());
    }

    private Stream<AccessRow<?, ?>> own() {
        return Stream.of(
                new AccessRow<>(
                        "OwnAccount.changePassword",
                        SIGNED_IN,
                        AccountRows::password,
                        (plan, self) -> {
                            account.changePassword(Given.PASSWORD, NEW_PASSWORD);
                            return self;
                        },
                        (plan, self, same) -> plan.has(HAS_NEW_HASH, self)),
                new AccessRow<>(
                        "OwnAccount.findLastReset",
                        SIGNED_IN,
                        AccountRows::reset,
                        (plan, link) -> account.findLastReset(),
                        (plan, link, reset) -> reset.isPresent()),
                new AccessRow<>(
                        "OwnAccount.findUntoldReset",
                        SIGNED_IN,
                        AccountRows::reset,
                        (plan, link) -> account.findUntoldReset(),
                        (plan, link, reset) -> reset.isPresent()),
                new AccessRow<>(
                        "OwnAccount.acknowledgeReset",
                        SIGNED_IN,
                        AccountRows::reset,
                        (plan, link) -> {
                            account.acknowledgeReset();
                            return link;
                        },
                        (plan, link, same) -> plan.has(
                                "select 1 from one_time_link where person = ? and told_at is not null", plan.self())));
    }

    private Stream<AccessRow<?, ?>> byLink() {
        return Stream.of(
                new AccessRow<>(
                        "OneTimeLinks.find",
                        ANYONE,
                        AccountRows::invitation,
                        (plan, link) -> links.find(link.token()),
                        (plan, link, open) -> open.flatMap(found -> found.person())
                                .filter(person -> person.id().equals(plan.cast().otherTpm()))
                                .isPresent()),
                new AccessRow<>(
                        "OneTimeLinks.redeem",
                        ANYONE,
                        AccountRows::invitation,
                        (plan, link) -> {
                            links.redeem(link.token(), NEW_PASSWORD);
                            return link;
                        },
                        (plan, link, same) -> plan.has(HAS_NEW_HASH, plan.cast().otherTpm())),
                new AccessRow<>(
                        "OneTimeLinks.redeem, a made-up one",
                        ANYONE.butNotIn(Set.of(PlanState.values()), LinkUsedOrExpired.class),
                        AccountRows::invitation,
                        (plan, link) -> {
                            links.redeem(link.token() + "x", NEW_PASSWORD);
                            return link;
                        },
                        (plan, link, same) -> false),
                new AccessRow<>(
                        "OneTimeLinks.becomeFirstAdmin",
                        ANYONE.butNotIn(Set.of(PlanState.values()), LinkUsedOrExpired.class),
                        AccountRows::invitation,
                        (plan, link) -> {
                            links.becomeFirstAdmin(link.token(), "Eve", Given.uniqueSignInName("eve"), NEW_PASSWORD);
                            return link;
                        },
                        (plan, link, same) -> false));
    }

    private static IssuedLink invitation(Scenario plan) {
        return plan.asAdmin(
                PeopleAdministration.class, admin -> admin.invite(plan.cast().otherTpm()));
    }

    private static IssuedLink reset(Scenario plan) {
        return plan.asAdmin(PeopleAdministration.class, admin -> admin.reset(plan.self()));
    }

    /** Kept as it is, because hashing takes its time. */
    private static PersonId password(Scenario plan) {
        plan.jdbc()
                .sql("update person set password_hash = ? where id = ?")
                .params("{noop}" + Given.PASSWORD, plan.self().value())
                .update();
        return plan.self();
    }
}
