package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.KaribuTest;
import dev.alongside.live.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.session.SessionRegistry;

class OneTimeLinksTest extends KaribuTest {

    private static final String NEW_PASSWORD = "a quiet morning";

    private final PeopleAdministration administration;
    private final OneTimeLinks links;
    private final OwnAccount account;
    private final Passwords passwords;
    private final SessionRegistry sessions;
    private final Topics topics;
    private final DirectJdbc jdbc;
    private final Clock clock;

    OneTimeLinksTest(
            ApplicationContext application,
            PeopleAdministration administration,
            OneTimeLinks links,
            OwnAccount account,
            Passwords passwords,
            SessionRegistry sessions,
            Topics topics,
            DirectJdbc jdbc,
            Clock clock) {
        super(application);
        this.administration = administration;
        this.links = links;
        this.account = account;
        this.passwords = passwords;
        this.sessions = sessions;
        this.topics = topics;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private boolean match(PersonId person, String password) {
        return passwords.matches(Optional.of(person), password);
    }

    @Test
    void an_invited_person_chooses_a_password_once() {
        as(given.admin());
        var kofi = given.tpm("Kofi");
        var link = administration.invite(kofi);
        asNobody();

        links.redeem(link.token(), NEW_PASSWORD);

        assertThat(match(kofi, NEW_PASSWORD)).isTrue();
        assertThat(links.find(link.token())).isEmpty();
        assertThatThrownBy(() -> links.redeem(link.token(), "another password")).isInstanceOf(LinkUsedOrExpired.class);
        assertThat(match(kofi, NEW_PASSWORD)).isTrue();
    }

    @Test
    void a_weak_password_leaves_the_link_usable() {
        as(given.admin());
        var link = administration.invite(given.tpm("Kofi"));
        asNobody();

        assertThatThrownBy(() -> links.redeem(link.token(), "short")).isInstanceOf(UnusablePassword.class);

        assertThat(links.find(link.token())).isPresent();
    }

    @Test
    void a_link_works_for_a_day() {
        as(given.admin());
        var link = administration.invite(given.tpm("Kofi"));
        assertThat(Duration.between(Instant.now(clock), link.expiresAt()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        jdbc.sql("update one_time_link set expires_at = :now where token_hash = :hash")
                .param("now", Instant.now(clock))
                .param("hash", Token.hash(link.token()))
                .update();

        assertThat(links.find(link.token())).isEmpty();
        assertThatThrownBy(() -> links.redeem(link.token(), NEW_PASSWORD)).isInstanceOf(LinkUsedOrExpired.class);
    }

    @Test
    void a_newer_link_replaces_the_older_and_deactivating_ends_it() {
        as(given.admin());
        var kofi = given.tpm("Kofi");
        var older = administration.invite(kofi);
        var newer = administration.invite(kofi);
        assertThat(links.find(older.token())).isEmpty();
        assertThat(links.find(newer.token())).isPresent();

        var row = administration.list().stream()
                .filter(each -> each.person().id().equals(kofi))
                .findFirst()
                .orElseThrow();
        administration.deactivate(row.person());

        assertThatThrownBy(() -> links.redeem(newer.token(), NEW_PASSWORD)).isInstanceOf(LinkUsedOrExpired.class);
    }

    @Test
    void the_token_is_not_in_the_database() {
        as(given.admin());
        var link = administration.invite(given.tpm("Kofi"));

        assertThat(jdbc.sql("select count(*) from one_time_link where cast(token_hash as char) = :token")
                        .param("token", link.token())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_reset_ends_the_sessions_and_the_password_and_tells_the_person_who_did_it() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        sessions.registerNewSession("session-of-" + kofi.value(), new SignedInPerson(kofi));
        var hint = new CompletableFuture<Object>();
        var subscription = topics.subscribe(kofi, hint::complete);
        as(given.admin());

        var link = administration.reset(kofi);

        assertThat(hint.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(new PersonChanged(kofi));
        subscription.cancel();
        assertThat(sessions.getAllSessions(new SignedInPerson(kofi), false)).isEmpty();
        assertThat(match(kofi, Given.PASSWORD)).isFalse();
        links.redeem(link.token(), NEW_PASSWORD);
        as(kofi);
        assertThat(account.findUntoldReset())
                .hasValueSatisfying(reset -> assertThat(reset.by()).isEqualTo("Ada"));
        account.acknowledgeReset();
        assertThat(account.findUntoldReset()).isEmpty();
        assertThat(account.findLastReset()).isPresent();
    }

    @Test
    void a_first_admin_is_made_by_nobody_while_somebody_is_here() {
        as(given.admin());
        var link = administration.invite(given.tpm("Kofi"));

        assertThatThrownBy(
                        () -> links.becomeFirstAdmin(link.token(), "Eve", Given.uniqueSignInName("eve"), NEW_PASSWORD))
                .isInstanceOf(LinkUsedOrExpired.class);

        assertThat(links.find(link.token())).isPresent();
    }

    @Test
    void one_changes_the_own_password_with_the_present_one() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        as(kofi);

        assertThatThrownBy(() -> account.changePassword("not this one", NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        account.changePassword(Given.PASSWORD, NEW_PASSWORD);

        assertThat(match(kofi, NEW_PASSWORD)).isTrue();
    }
}
