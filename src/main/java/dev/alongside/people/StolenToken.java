package dev.alongside.people;

import dev.alongside.support.Refusal;

/** A token of a remembered device came again after it was replaced: two hold it, and one of them shouldn't. */
public class StolenToken extends Refusal {

    private final transient DeviceId device;

    StolenToken(DeviceId device) {
        super("This browser doesn't stay signed in any more");
        this.device = device;
    }

    public DeviceId device() {
        return device;
    }
}
