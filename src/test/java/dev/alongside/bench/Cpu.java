package dev.alongside.bench;

import java.time.Duration;

/**
 * Processor time.
 *
 * @param server of the application's process
 * @param database of the server that it started
 * @param clients of this process
 */
record Cpu(Duration server, Duration database, Duration clients) {

    static Cpu of(ProcessHandle server, ProcessHandle database) {
        return new Cpu(time(server), time(database), time(ProcessHandle.current()));
    }

    private static Duration time(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Cpu since(Cpu before) {
        return new Cpu(server.minus(before.server), database.minus(before.database), clients.minus(before.clients));
    }

    /** Without the clients. */
    Duration measured() {
        return server.plus(database);
    }
}
