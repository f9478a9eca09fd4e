package dev.alongside.support.database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A MariaDB server process of our own, on the loopback interface, with its data in one folder. */
final class EmbeddedDatabase implements JdbcConnectionDetails {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 3;

    private final ServerProcess server;
    private final DatabaseFolder folder;
    private final ServerAccess access;

    private EmbeddedDatabase(ServerProcess server, DatabaseFolder folder, ServerAccess access) {
        this.server = server;
        this.folder = folder;
        this.access = access;
    }

    /** Starts the server; one that a killed application left behind in the same folder is shut down first. */
    static EmbeddedDatabase start(Path root) {
        var folder = DatabaseFolder.claim(root);
        try {
            var binary = ServerBinary.inCacheOfUser();
            endOrphans(folder);
            folder.installOnce(binary);
            return start(folder, binary);
        } catch (RuntimeException failed) {
            folder.release();
            throw failed;
        }
    }

    private static EmbeddedDatabase start(DatabaseFolder folder, ServerBinary binary) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var access = folder.access().keep();
            var server = ServerProcess.start(binary, folder, access);
            if (server.becomesReady()) {
                LOG.info("MariaDB runs on {} with its data in {}", access, folder.root());
                return new EmbeddedDatabase(server, folder, access);
            }
            endOrphans(folder);
        }
        throw new DatabaseUnavailable("The embedded MariaDB did not start; what it said is in " + folder.log() + ".");
    }

    /**
     * Asks a server that works to shut down, and ends one that was still starting when its application was killed. A
     * server holds locks on its data until the last byte is written.
     */
    private static void endOrphans(DatabaseFolder folder) {
        if (!hasOrphans(folder)) return;
        LOG.info("Ending the MariaDB that an earlier start left behind in {}", folder.root());
        var end = Instant.now().plus(PATIENCE);
        while (hasOrphans(folder)) {
            if (Instant.now().isAfter(end)) {
                throw new DatabaseUnavailable("Another MariaDB uses " + folder.data()
                        + " and does not stop; end that process and start again.");
            }
            if (folder.isInUse()) folder.access().read().ifPresent(ServerAccess::shutDown);
            else ServerProcess.left(folder).forEach(ProcessHandle::destroy);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static boolean hasOrphans(DatabaseFolder folder) {
        return folder.isInUse() || ServerProcess.left(folder).findAny().isPresent();
    }

    void stop() {
        server.stop();
        folder.release();
    }

    @Override
    public String getUsername() {
        return ServerAccess.USER;
    }

    @Override
    public String getPassword() {
        return access.password();
    }

    @Override
    public String getJdbcUrl() {
        return access.url();
    }
}
