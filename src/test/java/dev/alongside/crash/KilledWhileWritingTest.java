package dev.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the application, or it and its database, at random moments while two people write to one board, and starts it
 * again on the same data. The system property {@code crash.moments} says how often, {@code crash.seed} repeats a run.
 */
class KilledWhileWritingTest {

    private static final int WRITERS = 2;
    private static final Path FOLDER = Path.of("target/crash").toAbsolutePath();

    private final int moments = Integer.getInteger("crash.moments", 3);
    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Path data = FOLDER.resolve("mariadb");

    /** What was acknowledged so far, and what the journal held when it was last looked at. */
    private final List<Acknowledgement> acknowledged = new ArrayList<>();

    private final Set<Acknowledgement> known = new HashSet<>();
    private Optional<Board> board = Optional.empty();

    @Test
    void what_was_acknowledged_is_there_once_and_nothing_is_half_there() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        System.out.printf("crash.moments=%d crash.seed=%d%n", moments, seed);
        for (int moment = 1; moment <= moments; moment++) {
            if (moment % 3 == 0) killWhileItStarts(moment);
            killWhileItWrites(moment);
        }
        try (var last = start("last")) {
            requireAllIsThere();
            var database = last.database().orElseThrow();
            var begin = Instant.now();
            last.stop();
            System.out.printf(
                    "stopped in %d ms%n", Duration.between(begin, Instant.now()).toMillis());
            assertThat(runs(database)).isFalse();
        }
    }

    private void killWhileItWrites(int moment) throws Exception {
        try (var writer = start("moment-" + moment)) {
            requireAllIsThere();
            writer.write(20 + random.nextInt(200));
            LockSupport.parkNanos(random.nextInt(20_000_000));
            var database = writer.database().orElseThrow();
            var withDatabase = moment % 3 == 0;
            if (withDatabase) writer.killWithDatabase(random.nextBoolean());
            else writer.kill();
            assertThat(runs(database)).isNotEqualTo(withDatabase);
            acknowledged.addAll(writer.acknowledged());
            System.out.printf(
                    "moment %d: %d acts acknowledged, killed %s%n",
                    moment, writer.acknowledged().size(), withDatabase ? "with the database" : "alone");
        }
    }

    private static boolean runs(ProcessHandle database) {
        return database.info().command().isPresent();
    }

    /** Before anybody can write, at any point between the start of the process and the ready application. */
    private void killWhileItStarts(int moment) throws IOException {
        try (var starting = process("start-" + moment)) {
            var after = Duration.ofMillis(500 + random.nextInt(5_000));
            LockSupport.parkNanos(after.toNanos());
            if (random.nextBoolean()) starting.killWithDatabase(random.nextBoolean());
            else starting.kill();
            System.out.printf("killed %d ms after its start%n", after.toMillis());
        }
    }

    private WriterProcess start(String name) throws Exception {
        var begin = Instant.now();
        var writer = process(name);
        board = Optional.of(writer.board());
        System.out.printf(
                "started in %d ms%n", Duration.between(begin, Instant.now()).toMillis());
        return writer;
    }

    private WriterProcess process(String name) throws IOException {
        return WriterProcess.start(data, random.nextLong(), board, FOLDER.resolve(name + ".log"));
    }

    private void requireAllIsThere() throws IOException {
        var kept = KeptRecords.of(board.orElseThrow().plan(), data).acts();
        assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
        // Only what each of the two was doing when the kill came may be there without an acknowledgement.
        known.addAll(acknowledged);
        assertThat(kept.stream().filter(act -> !known.contains(act))).hasSizeLessThanOrEqualTo(WRITERS);
        known.addAll(kept);
    }
}
