package dev.alongside.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** What an embedded server keeps on disk, claimed by one application at a time. */
final class DatabaseFolder {

    private static final String INSTALLING = "installing-";

    private final Path root;
    private final FolderClaim claim;

    private DatabaseFolder(Path root, FolderClaim claim) {
        this.root = root;
        this.claim = claim;
    }

    static DatabaseFolder claim(Path root) {
        try {
            PrivateFiles.createFolder(root);
            var folder = new DatabaseFolder(root, FolderClaim.on(root));
            folder.removeWhatAKillLeft();
            Files.createDirectories(folder.temporary());
            return folder;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
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

    /** How its server is reached. */
    AccessFile access() {
        return AccessFile.in(root);
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
        claim.release();
    }
}
