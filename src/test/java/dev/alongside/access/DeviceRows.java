package dev.alongside.access;

import static dev.alongside.access.Rule.ANYONE;
import static dev.alongside.access.Rule.SIGNED_IN;

import dev.alongside.people.PersonId;
import dev.alongside.people.RememberedDevice;
import dev.alongside.people.RememberedDevices;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Browsers in which somebody stays signed in: whoever holds a token may do with it what its holder may. */
record DeviceRows(RememberedDevices devices) {

    private static final String HAS_DEVICE = "select 1 from remembered_device where person = ?";
    private static final String HAS_THIS = "select 1 from remembered_device where id = ?";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new DeviceRows(application.getBean(RememberedDevices.class));
        return Stream.concat(rows.own(), rows.byToken());
    }

    private Stream<AccessRow<?, ?>> own() {
        return Stream.of(
                new AccessRow<>(
                        "RememberedDevices.remember",
                        SIGNED_IN,
                        Scenario::self,
                        (plan, self) -> devices.remember(),
                        (plan, self, device) ->
                                device.person().equals(plan.self()) && plan.has(HAS_DEVICE, plan.self())),
                new AccessRow<>(
                        "RememberedDevices.use",
                        SIGNED_IN,
                        plan -> deviceOf(plan.self()),
                        (plan, device) -> devices.use(device.token()),
                        (plan, device, used) -> used),
                new AccessRow<>(
                        "RememberedDevices.use, another person's",
                        SIGNED_IN,
                        plan -> deviceOf(stranger(plan)),
                        (plan, device) -> devices.use(device.token()),
                        (plan, device, used) -> !used));
    }

    private Stream<AccessRow<?, ?>> byToken() {
        return Stream.of(
                new AccessRow<>(
                        "RememberedDevices.resume",
                        ANYONE,
                        plan -> deviceOf(plan.cast().otherTpm()),
                        (plan, device) -> devices.resume(device.token()),
                        (plan, device, resumed) -> resumed.map(RememberedDevice::person)
                                .filter(plan.cast().otherTpm()::equals)
                                .isPresent()),
                new AccessRow<>(
                        "RememberedDevices.forget",
                        ANYONE,
                        plan -> deviceOf(plan.cast().otherTpm()),
                        (plan, device) -> {
                            devices.forget(device.token());
                            return device;
                        },
                        (plan, device, same) -> !plan.has(HAS_THIS, device.id())),
                new AccessRow<>(
                        "RememberedDevices.forget, with a made-up token",
                        ANYONE,
                        plan -> deviceOf(plan.cast().otherTpm()),
                        (plan, device) -> {
                            devices.forget(device.id().value() + "." + "x".repeat(43));
                            return device;
                        },
                        (plan, device, same) -> plan.has(HAS_THIS, device.id())));
    }

    private RememberedDevice deviceOf(PersonId person) {
        return Acting.as(person, devices::remember);
    }

    /** Somebody else than the actor. */
    private static PersonId stranger(Scenario plan) {
        return plan.self().equals(plan.cast().owner())
                ? plan.cast().partner()
                : plan.cast().owner();
    }
}
