package dev.alongside.support.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server we started. It writes what it has to say to a file, so that it can outlive us without a broken pipe. */
final class ServerProcess {

    /** Enough for a server that has much to recover after a crash. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final ServerAccess access;
    private final Path pidFile;

    private ServerProcess(Process process, ServerAccess access, Path pidFile) {
        this.process = process;
        this.access = access;
        this.pidFile = pidFile;
    }

    static ServerProcess start(ServerBinary binary, DatabaseFolder folder, ServerAccess access) {
        var pidFile = folder.temporary().resolve(UUID.randomUUID() + ".pid");
        var command = new ArrayList<>(List.of(
                binary.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + binary.folder(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + pidFile,
                "--init-file=" + folder.writeInitialStatements(access),
                "--bind-address=127.0.0.1",
                "--port=" + access.port(),
                "--socket=",
                // Making a certificate takes up to 15 s at each start, and nothing leaves this machine.
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--performance-schema=OFF"));
        if (isRoot()) command.add("--user=root");
        var builder = new ProcessBuilder(command)
                .directory(folder.temporary().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        builder.environment().putAll(binary.environment());
        try {
            return new ServerProcess(builder.start(), access, pidFile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Processes of earlier starts that work with what is in the folder, or are about to; only whoever claimed it asks. */
    static Stream<ProcessHandle> left(DatabaseFolder folder) {
        var data = "--datadir=" + folder.root() + File.separator;
        return ProcessHandle.allProcesses()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.startsWith(data)));
    }

    private static boolean isRoot() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")
                && "root".equals(System.getProperty("user.name"));
    }

    /** Waits until it answers; false when it ended or had no time left. */
    boolean becomesReady() {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            var answering = access.findPidFile();
            if (answering.filter(pidFile.toString()::equals).isPresent()) return true;
            // One that an earlier start left behind has our port; a system may hide the arguments of its processes.
            if (answering.isPresent()) access.shutDown();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        process.destroy();
        return false;
    }

    /** Returns when the last byte is written. */
    void stop() {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            access.shutDown();
            for (int i = 0; i < 100 && process.isAlive(); i++) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        process.destroy();
    }
}
