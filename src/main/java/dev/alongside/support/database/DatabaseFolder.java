package dev.alongside.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/** What an embedded server keeps on disk, claimed by one application at a time. */
final class DatabaseFolder {

    private static final String ACCESS = "access.properties";
    private static final String INSTALLING = "installing-";

    /** By this process. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel claim;

    private DatabaseFolder(Path root, FileChannel claim) {
        this.root = root;
        this.claim = claim;
    }

    static DatabaseFolder claim(Path root) {
        try {
            PrivateFiles.createFolder(root);
            var folder = new DatabaseFolder(root, claimFile(root));
            folder.removeWhatAKillLeft();
            Files.createDirectories(folder.temporary());
            return folder;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static FileChannel claimFile(Path root) throws IOException {
        // Asked first, because closing a file ends all locks that this process has on it.
        if (CLAIMED.add(root)) {
            var channel = FileChannel.open(root.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return channel;
            channel.close();
            CLAIMED.remove(root);
        }
        throw new DatabaseUnavailable("Alongside already runs with the data in " + root
                + "; use that one, stop it, or start in another folder.");
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("data");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    /** What the last server had to say. */
    Path log() {
        return root.resolve("server.log");
    }

    /** Makes the data unless it is there; an installing that was killed is begun anew, elsewhere. */
    void installOnce(ServerBinary binary) {
        if (Files.exists(data())) return;
        var fresh = root.resolve(INSTALLING + UUID.randomUUID());
        try {
            Files.createDirectory(fresh);
            binary.install(fresh);
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void removeWhatAKillLeft() throws IOException {
        try (var all = Files.newDirectoryStream(root, INSTALLING + "*")) {
            for (var each : all) remove(each);
        }
        remove(temporary());
    }

    private static void remove(Path left) {
        try {
            FileSystemUtils.deleteRecursively(left);
        } catch (IOException inUse) {
            // A process that the kill spared may still write there; the next start tries again.
        }
    }

    /** Whether a server holds its lock on the data. */
    boolean isInUse() {
        var tablespace = data().resolve("ibdata1");
        if (!Files.exists(tablespace)) return false;
        try (var channel = FileChannel.open(tablespace, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException held) {
            return true;
        }
    }

    Optional<ServerAccess> access() {
        return access(root);
    }

    static Optional<ServerAccess> access(Path root) {
        var file = root.resolve(ACCESS);
        if (!Files.exists(file)) return Optional.empty();
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.of(new ServerAccess(Integer.parseInt(kept.getProperty("port")), kept.getProperty("password")));
    }

    /**
     * Keeps the password and, as long as it is free, the port: a server that was still starting when its application was
     * killed will listen there.
     */
    ServerAccess keepAccess() {
        var left = access();
        var access = new ServerAccess(
                left.map(ServerAccess::port).filter(Ports::isFree).orElseGet(Ports::free),
                left.map(ServerAccess::password).orElseGet(DatabaseFolder::newPassword));
        PrivateFiles.write(root.resolve(ACCESS), "port=%d\npassword=%s\n".formatted(access.port(), access.password()));
        return access;
    }

    /** What the server runs before it accepts its first connection, so that no account is ever open. */
    Path writeInitialStatements(ServerAccess access) {
        var file = root.resolve("init.sql");
        // The server reads one statement a line.
        PrivateFiles.write(file, """
                delete from mysql.global_priv where User not in ('%2$s', 'root', 'mariadb.sys', 'PUBLIC');
                flush privileges;
                drop database if exists test;
                alter user if exists 'root'@'localhost' identified by '%1$s';
                create database if not exists alongside character set utf8mb4 collate utf8mb4_unicode_ci;
                create user if not exists '%2$s'@'127.0.0.1' identified by '%1$s';
                alter user '%2$s'@'127.0.0.1' identified by '%1$s';
                grant all on alongside.* to '%2$s'@'127.0.0.1';
                grant shutdown on *.* to '%2$s'@'127.0.0.1';
                """.formatted(access.password(), ServerAccess.USER));
        return file;
    }

    void release() {
        try {
            claim.close();
            CLAIMED.remove(root);
        } catch (IOException ignored) {
            // The claim ends with the process at the latest.
        }
    }

    private static String newPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
