package dev.alongside.crash;

import dev.alongside.ApplicationProcess;
import java.io.IOException;
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

/** A running {@link CrashWriter} or {@link TypingServer}, seen from the test that kills it. */
public final class WriterProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path log;
    private final CompletableFuture<Board> ready = new CompletableFuture<>();
    private final Queue<Acknowledgement> acknowledged = new ConcurrentLinkedQueue<>();
    private final Semaphore steps = new Semaphore(0);
    private final ApplicationProcess process;

    private WriterProcess(ApplicationProcess.Program program, Path log) throws IOException {
        this.log = log;
        this.process = ApplicationProcess.start(program, log, this::hear, this::ended);
    }

    static WriterProcess start(Path folder, long seed, Optional<Board> board, Path log) throws IOException {
        return start(CrashWriter.class, folder, Long.toString(seed), board, log);
    }

    /** A server at this port, which goes on with what is in the folder. */
    public static WriterProcess serve(Path folder, int port, Optional<Board> board, Path log) throws IOException {
        return start(TypingServer.class, folder, Integer.toString(port), board, log);
    }

    private static WriterProcess start(Class<?> program, Path folder, String second, Optional<Board> board, Path log)
            throws IOException {
        var arguments = new ArrayList<>(List.of(folder.toString(), second));
        board.map(Board::arguments).ifPresent(arguments::addAll);
        return new WriterProcess(
                new ApplicationProcess.Program(ApplicationProcess.classPath(), OPTIONS, program.getName(), arguments),
                log);
    }

    private void hear(String line) {
        Board.parse(line).ifPresent(ready::complete);
        Acknowledgement.parse(line).ifPresent(acknowledgement -> {
            acknowledged.add(acknowledgement);
            steps.release();
        });
    }

    private void ended() {
        ready.completeExceptionally(new IllegalStateException("The application ended; see " + log));
    }

    /** Waits until the application has started. */
    public Board board() throws InterruptedException, ExecutionException, TimeoutException {
        return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the two people write, and returns when so many acts were acknowledged. */
    void write(int acts) throws IOException, InterruptedException {
        process.nudge();
        if (!steps.tryAcquire(acts, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The writing stopped; see " + log);
        }
    }

    /** The server process that this application started, if it has come that far. */
    Optional<ProcessHandle> database() {
        return process.database();
    }

    public void kill() {
        process.kill();
    }

    void killWithDatabase(boolean databaseFirst) {
        process.killWithDatabase(databaseFirst);
    }

    void stop() {
        process.stop();
    }

    /** What was acknowledged before the end; complete after a kill. */
    List<Acknowledgement> acknowledged() {
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        process.close();
    }
}
