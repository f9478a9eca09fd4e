package dev.alongside.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How busy all processors are with everything that runs on this machine. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    static Machine now() {
        SYSTEM.getCpuLoad();
        return new Machine();
    }

    /** From 0 to 1. */
    double busySince() {
        return SYSTEM.getCpuLoad();
    }
}
