package dev.alongside.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** Keeps from start to start how a server of a folder is reached. */
record AccessFile(Path path) {

    static AccessFile in(Path folder) {
        return new AccessFile(folder.resolve("access.properties"));
    }

    /** Empty before the first start. */
    Optional<ServerAccess> read() {
        if (!Files.exists(path)) return Optional.empty();
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
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
    ServerAccess keep() {
        var left = read();
        var access = new ServerAccess(
                left.map(ServerAccess::port).filter(Ports::isFree).orElseGet(Ports::free),
                left.map(ServerAccess::password).orElseGet(AccessFile::newPassword));
        PrivateFiles.write(path, "port=%d\npassword=%s\n".formatted(access.port(), access.password()));
        return access;
    }

    private static String newPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
