package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Everything after which no browser of a person stays signed in. */
class ForgettingDevicesTest extends DatabaseTest {

    private static final String NEW_PASSWORD = "a quiet morning";

    private final Given given;
    private final RememberedDevices devices;
    private final PeopleAdministration administration;
    private final OwnAccount account;
    private final OneTimeLinks links;
    private final People people;
    private final PersonId kofi;
    private final PersonId ada;

    ForgettingDevicesTest(
            Given given,
            RememberedDevices devices,
            PeopleAdministration administration,
            OwnAccount account,
            OneTimeLinks links,
            People people) {
        this.given = given;
        this.devices = devices;
        this.administration = administration;
        this.account = account;
        this.links = links;
        this.people = people;
        this.kofi = given.tpm("Kofi");
        this.ada = given.admin();
    }

    @AfterEach
    void actAsNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_changed_password() {
        given.password(kofi);
        var token = rememberedFor(kofi);

        account.changePassword(Given.PASSWORD, NEW_PASSWORD);

        assertThat(devices.resume(token)).isEmpty();
    }

    @Test
    void a_reset_and_the_link_of_it() {
        var before = rememberedFor(kofi);
        as(ada);
        var link = administration.reset(kofi);
        assertThat(devices.resume(before)).isEmpty();
        var meanwhile = rememberedFor(kofi);

        links.redeem(link.token(), NEW_PASSWORD);

        assertThat(devices.resume(meanwhile)).isEmpty();
    }

    @Test
    void deactivating_which_coming_back_does_not_undo() {
        var token = rememberedFor(kofi);
        as(ada);

        administration.reactivate(administration.deactivate(people.require(kofi)));

        assertThat(devices.resume(token)).isEmpty();
    }

    @Test
    void other_roles_but_not_another_name() {
        var token = rememberedFor(kofi);
        as(ada);

        var renamed = administration.change(people.require(kofi), "Kofi Mensah", Set.of(Role.TPM));
        assertThat(devices.resume(token)).isPresent();
        administration.change(renamed, "Kofi Mensah", Set.of(Role.MANAGER));

        assertThat(devices.resume(token)).isEmpty();
    }

    @Test
    void only_their_own_devices() {
        var token = rememberedFor(given.tpm("Tomas"));
        rememberedFor(kofi);
        as(ada);

        administration.reset(kofi);

        assertThat(devices.resume(token)).isPresent();
    }

    private String rememberedFor(PersonId person) {
        as(person);
        return devices.remember().token();
    }

    private void as(PersonId person) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(SignedInPerson.authentication(person, given.rolesOf(person))));
    }
}
