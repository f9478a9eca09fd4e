package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class InvitingAndResettingTest extends KaribuTest {

    private static final String NEW_PASSWORD = "a quiet morning";

    private final PeopleAdministration administration;
    private final OneTimeLinks links;
    private final OwnAccount account;
    private final People people;

    InvitingAndResettingTest(
            ApplicationContext application,
            PeopleAdministration administration,
            OneTimeLinks links,
            OwnAccount account,
            People people) {
        super(application);
        this.administration = administration;
        this.links = links;
        this.account = account;
        this.people = people;
    }

    @Test
    void a_person_whose_password_was_reset_is_told_also_when_an_invitation_brought_them_back() {
        var kofi = given.tpm("Kofi");
        given.password(kofi);
        as(given.admin());
        var reset = administration.reset(kofi);
        as(given.admin());
        var invitation = administration.invite(kofi);
        assertThat(links.find(reset.token())).isEmpty();

        links.redeem(invitation.token(), NEW_PASSWORD);

        as(kofi);
        assertThat(account.findUntoldReset()).isPresent();
        assertThat(account.findLastReset()).isPresent();
    }

    @Test
    void the_link_of_a_reset_that_an_invitation_replaced_changes_nothing() {
        var kofi = given.tpm("Kofi");
        as(given.admin());
        var reset = administration.reset(kofi);
        administration.invite(kofi);

        assertThatThrownBy(() -> links.redeem(reset.token(), NEW_PASSWORD)).isInstanceOf(LinkUsedOrExpired.class);
    }

    @Test
    void who_has_a_password_is_not_invited() {
        var kofi = given.tpm("Kofi Mensah");
        given.password(kofi);
        as(given.admin());

        assertThatThrownBy(() -> administration.invite(kofi))
                .isInstanceOf(AlreadyHasPassword.class)
                .hasMessage("Kofi Mensah already has a password. Reset it instead.");
    }

    @Test
    void who_was_deactivated_gets_no_link() {
        var kofi = given.tpm("Kofi Mensah");
        as(given.admin());
        administration.deactivate(people.require(kofi));

        assertThatThrownBy(() -> administration.invite(kofi))
                .isInstanceOf(NotActive.class)
                .hasMessage("Kofi Mensah is not active. Reactivate them first.");
        assertThatThrownBy(() -> administration.reset(kofi)).isInstanceOf(NotActive.class);
    }
}
