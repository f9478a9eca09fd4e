package dev.alongside.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** What an embedded server keeps on disk, claimed by one application at a time. */
final class DatabaseFolder {

    /** The account the application uses; it may do anything in its own database and shut the server down. */
    static final String USER = "alongside";

    private final Path root;
    private final FileChannel claim;

    private DatabaseFolder(Path root, FileChannel claim) {
        this.root = root;
        this.claim = claim;
    }

    /** Where the server listens on 127.0.0.1, and the password of {@link #USER} and of root. */
    record Access(int port, String password) {}

    static DatabaseFolder claim(Path root) {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new DatabaseUnavailable("Alongside already runs with the data in " + root
                        + "; use that one, stop it, or start in another folder.");
            }
            var folder = new DatabaseFolder(root, channel);
            Files.createDirectories(folder.data());
            Files.createDirectories(folder.temporary());
            return folder;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    /** In the system's folder for temporary files, because the path of a socket may only have about 100 bytes. */
    Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "alongside-%08x.sock".formatted(root.hashCode()));
    }

    /** Whether a server holds its lock on the data. */
    boolean isInUse() {
        var tablespace = data().resolve("ibdata1");
        if (!Files.exists(tablespace)) return false;
        try (var channel = FileChannel.open(tablespace, StandardOpenOption.WRITE)) {
            return lock(channel).isEmpty();
        } catch (IOException held) {
            return true;
        }
    }

    Optional<Access> access() {
        if (!Files.exists(accessFile())) return Optional.empty();
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(accessFile())) {
            kept.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.of(new Access(Integer.parseInt(kept.getProperty("port")), kept.getProperty("password")));
    }

    /** Keeps the port, and the password that was kept before or a new one. */
    Access keepAccess(int port) {
        var access = new Access(port, access().map(Access::password).orElseGet(DatabaseFolder::newPassword));
        writePrivately(accessFile(), "port=%d\npassword=%s\n".formatted(access.port(), access.password()));
        return access;
    }

    /** What the server runs before it accepts its first connection, so that no account is ever open. */
    Path writeInitialStatements(Access access) {
        var file = root.resolve("init.sql");
        // The server reads one statement a line.
        writePrivately(file, """
                drop user if exists ''@'localhost';
                drop database if exists test;
                alter user if exists 'root'@'localhost' identified by '%1$s';
                create database if not exists alongside character set utf8mb4 collate utf8mb4_unicode_ci;
                create user if not exists '%2$s'@'127.0.0.1' identified by '%1$s';
                alter user '%2$s'@'127.0.0.1' identified by '%1$s';
                grant all on alongside.* to '%2$s'@'127.0.0.1';
                grant shutdown on *.* to '%2$s'@'127.0.0.1';
                """.formatted(access.password(), USER));
        return file;
    }

    void release() {
        try {
            claim.close();
        } catch (IOException ignored) {
            // The claim ends with the process at the latest.
        }
    }

    private Path accessFile() {
        return root.resolve("access.properties");
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException byThisProcess) {
            return Optional.empty();
        }
    }

    private static String newPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void writePrivately(Path file, String content) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(fresh, onlyOwner);
            }
            Files.writeString(fresh, content);
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
