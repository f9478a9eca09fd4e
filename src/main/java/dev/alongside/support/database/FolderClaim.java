package dev.alongside.support.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** That a folder is ours, which no two applications can say at once; ends with the process at the latest. */
final class FolderClaim {

    /** By this process. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private FolderClaim(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static FolderClaim on(Path folder) throws IOException {
        // Asked first, because closing a file ends all locks that this process has on it.
        if (CLAIMED.add(folder)) {
            var lock = FileChannel.open(folder.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null) return new FolderClaim(folder, lock);
            lock.close();
            CLAIMED.remove(folder);
        }
        throw new DatabaseUnavailable("Alongside already runs with the data in " + folder
                + "; use that one, stop it, or start in another folder.");
    }

    void release() {
        try {
            lock.close();
            CLAIMED.remove(folder);
        } catch (IOException ignored) {
            // It ends with the process.
        }
    }
}
