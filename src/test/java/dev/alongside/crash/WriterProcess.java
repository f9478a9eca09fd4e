package dev.alongside.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A running {@link CrashWriter}, seen from the test that kills it. */
final class WriterProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final CompletableFuture<Board> ready = new CompletableFuture<>();
    private final Queue<Acknowledgement> acknowledged = new ConcurrentLinkedQueue<>();
    private final Semaphore steps = new Semaphore(0);
    private final Thread reading;

    private WriterProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.reading = Thread.ofPlatform().daemon().start(this::read);
    }

    static WriterProcess start(Path folder, long seed, Optional<Board> board, Path log) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashWriter.class.getName(),
                folder.toString(),
                Long.toString(seed)));
        board.map(Board::arguments).ifPresent(command::addAll);
        return new WriterProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), log);
    }

    private void read() {
        try (var lines = process.inputReader(UTF_8);
                var kept = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line);
                kept.newLine();
                Board.parse(line).ifPresent(ready::complete);
                Acknowledgement.parse(line).ifPresent(this::take);
            }
        } catch (IOException cutOff) {
            // The process was killed.
        } finally {
            ready.completeExceptionally(new IllegalStateException("The application ended; see " + log));
        }
    }

    private void take(Acknowledgement acknowledgement) {
        acknowledged.add(acknowledgement);
        steps.release();
    }

    /** Waits until the application has started. */
    Board board() throws InterruptedException, ExecutionException, TimeoutException {
        return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the two people write, and returns when so many acts were acknowledged. */
    void write(int acts) throws IOException, InterruptedException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        if (!steps.tryAcquire(acts, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The writing stopped; see " + log);
        }
    }

    /** The server process that this application started, if it has come that far. */
    Optional<ProcessHandle> database() {
        return process.descendants().filter(WriterProcess::isDatabase).findFirst();
    }

    private static boolean isDatabase(ProcessHandle handle) {
        return handle.info()
                .command()
                .filter(command -> Path.of(command).endsWith("mariadbd"))
                .isPresent();
    }

    void kill() {
        end(Stream.of(process.toHandle()));
    }

    /** Kills the application and every process it started, the database first or last. */
    void killWithDatabase(boolean databaseFirst) {
        var started = process.descendants().toList();
        var application = Stream.of(process.toHandle());
        end(
                databaseFirst
                        ? Stream.concat(started.stream(), application)
                        : Stream.concat(application, started.stream()));
    }

    private void end(Stream<ProcessHandle> all) {
        var killed = all.peek(ProcessHandle::destroyForcibly).toList();
        // Not by isAlive, which says yes of a dead process that nobody has asked for its result yet.
        while (killed.stream().anyMatch(handle -> handle.info().command().isPresent())) Thread.onSpinWait();
        finishReading();
    }

    private void finishReading() {
        try {
            reading.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** As a person does who ends it by Ctrl-C or a service that stops it. */
    void stop() {
        // The handle, because the process would close its output as well.
        process.toHandle().destroy();
        process.onExit().join();
        finishReading();
    }

    /** What was acknowledged before the end; complete after a kill. */
    List<Acknowledgement> acknowledged() {
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
