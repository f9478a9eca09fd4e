package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.MovedClock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@ExtendWith(OutputCaptureExtension.class)
class RememberedDevicesTest extends DatabaseTest {

    private static final Duration GRACE = RememberedDevices.GRACE;

    private final RememberedDevices devices;
    private final DeviceStore store;
    private final MovedClock clock;
    private final DirectJdbc jdbc;
    private final Given given;
    private final PersonId tomas;

    RememberedDevicesTest(
            RememberedDevices devices, DeviceStore store, MovedClock clock, DirectJdbc jdbc, Given given) {
        this.devices = devices;
        this.store = store;
        this.clock = clock;
        this.jdbc = jdbc;
        this.given = given;
        this.tomas = given.tpm("Tomas");
    }

    @BeforeEach
    void actAsTomas() {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(SignedInPerson.authentication(tomas, given.rolesOf(tomas))));
    }

    @AfterEach
    void actAsNobody() {
        SecurityContextHolder.clearContext();
        clock.putBack();
    }

    @Test
    void a_token_lets_its_person_in_with_the_roles_of_now() {
        var device = devices.remember();
        jdbc.sql("update person set manager = true where id = ?")
                .param(tomas.value())
                .update();

        assertThat(devices.resume(device.token())).hasValueSatisfying(resumed -> {
            assertThat(resumed.person()).isEqualTo(tomas);
            assertThat(resumed.roles()).containsExactly(Role.TPM, Role.MANAGER);
        });
    }

    @Test
    void a_replaced_token_is_good_for_a_minute_and_then_gets_the_same_successor() {
        var first = rememberedForAWhile();

        var second = resumed(first);
        clock.forward(GRACE.minusSeconds(1));

        assertThat(second).isNotEqualTo(first);
        assertThat(resumed(first)).isEqualTo(second);
        assertThat(resumed(second))
                .as("nobody falls two behind within the minute")
                .isEqualTo(second);
    }

    @Test
    void after_the_minute_the_successor_goes_on() {
        var first = rememberedForAWhile();
        var second = resumed(first);
        clock.forward(GRACE);

        var third = resumed(second);

        assertThat(third).isNotEqualTo(second);
        assertThat(resumed(second)).isEqualTo(third);
    }

    @Test
    void a_replaced_token_after_the_minute_is_stolen_and_ends_its_device_alone(CapturedOutput log) {
        var other = devices.remember();
        var first = rememberedForAWhile();
        var second = resumed(first);
        clock.forward(GRACE);

        assertThatThrownBy(() -> devices.resume(first)).isInstanceOf(StolenToken.class);

        assertThat(devices.resume(second)).isEmpty();
        assertThat(devices.resume(other.token())).isPresent();
        assertThat(log).contains("came again: forgotten").doesNotContain(secret(first));
    }

    @Test
    void a_token_two_behind_is_stolen() {
        var first = rememberedForAWhile();
        var second = resumed(first);
        clock.forward(GRACE);
        var third = resumed(second);

        assertThatThrownBy(() -> devices.resume(first)).isInstanceOf(StolenToken.class);
        assertThat(devices.resume(third)).isEmpty();
    }

    @Test
    void nothing_in_the_database_is_a_token_or_makes_one() {
        var first = rememberedForAWhile();
        resumed(first);
        var device = DeviceToken.parse(first).orElseThrow().device();
        var kept = bytesOf(device);

        var made = kept.stream()
                .map(bytes -> new DeviceToken(
                        device, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .flatMap(token -> Stream.concat(Stream.of(token), kept.stream().map(token::successor)));

        assertThat(kept).hasSize(3);
        assertThat(made).noneMatch(token -> kept.stream().anyMatch(token::hasHash));
    }

    @Test
    void fourteen_days_without_use_end_it() {
        var token = devices.remember().token();

        clock.forward(RememberedDevices.LIFE.plusSeconds(1));

        assertThat(devices.resume(token)).isEmpty();
    }

    @Test
    void what_went_unused_is_swept_away() {
        var old = DeviceToken.parse(devices.remember().token()).orElseThrow().device();
        clock.forward(RememberedDevices.LIFE.plusSeconds(1));
        var fresh = DeviceToken.parse(devices.remember().token()).orElseThrow().device();

        store.removeUnused();

        assertThat(jdbc.sql("select id from remembered_device where person = ?")
                        .param(tomas.value())
                        .query(UUID.class)
                        .list())
                .contains(fresh.value())
                .doesNotContain(old.value());
    }

    @Test
    void use_prolongs_it_and_resuming_alone_does_not() {
        var used = devices.remember().token();
        var onlyResumed = devices.remember().token();
        clock.forward(Duration.ofDays(10));
        assertThat(devices.use(used)).isTrue();
        var next = resumed(onlyResumed);
        clock.forward(Duration.ofDays(10));

        assertThat(devices.resume(used)).isPresent();
        assertThat(devices.resume(next)).isEmpty();
    }

    private String rememberedForAWhile() {
        var token = devices.remember().token();
        clock.forward(Duration.ofHours(1));
        return token;
    }

    private String resumed(String token) {
        return devices.resume(token).orElseThrow().token();
    }

    private List<byte[]> bytesOf(DeviceId device) {
        return jdbc.sql("select token_hash, previous_hash, salt from remembered_device where id = ?")
                .param(device.value())
                .query((row, at) -> List.of(row.getBytes(1), row.getBytes(2), row.getBytes(3)))
                .single();
    }

    private static String secret(String token) {
        return DeviceToken.parse(token).orElseThrow().secret();
    }
}
