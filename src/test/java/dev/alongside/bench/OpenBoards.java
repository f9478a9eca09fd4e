package dev.alongside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All boards of one load. */
final class OpenBoards implements AutoCloseable {

    /** People sign in one after the other more or less, also on a busy morning. */
    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<OpenBoard> boards;

    private OpenBoards(List<OpenBoard> boards) {
        this.boards = boards;
    }

    /** Does something with a board. */
    interface Work {
        void on(OpenBoard board) throws Exception;
    }

    static OpenBoards open(Host host, List<SeededBoard> seeded, SplittableRandom random)
            throws InterruptedException, ExecutionException {
        var opening = new ArrayList<Callable<OpenBoard>>();
        for (int at = 0; at < seeded.size(); at++) {
            var board = seeded.get(at);
            int number = at + 1;
            var chance = random.split();
            opening.add(() -> new OpenBoard(host, board, number, chance));
        }
        var opened = new ArrayList<OpenBoard>();
        try (var few = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var each : few.invokeAll(opening)) opened.add(each.get());
        }
        return new OpenBoards(opened);
    }

    int size() {
        return boards.size();
    }

    OpenBoard at(int number) {
        return boards.get(number);
    }

    int sessions() {
        return 2 * boards.size();
    }

    /** On all boards at once; returns when it is done on each. */
    void each(Work work) throws InterruptedException, ExecutionException {
        var all = boards.stream()
                .map(board -> threads.submit(() -> {
                    work.on(board);
                    return board;
                }))
                .toList();
        for (var one : all) one.get();
    }

    /** On all boards at once for so long; returns when everybody is done. */
    void type(double rate, Duration time, Latencies latencies) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        each(board -> board.type(rate, () -> System.nanoTime() < end, latencies));
    }

    /** On all boards while something else is done. */
    void typeDuring(double rate, Runnable other) throws InterruptedException, ExecutionException {
        var goesOn = new AtomicBoolean(true);
        var typing = threads.submit(() -> {
            each(board -> board.type(rate, goesOn::get, new Latencies()));
            return true;
        });
        try {
            other.run();
        } finally {
            goesOn.set(false);
        }
        typing.get();
    }

    /** Waits until all is confirmed, or for so long that it won't be any more. */
    void awaitRest() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!rest() && System.nanoTime() < end)
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    private boolean rest() {
        return boards.stream()
                .allMatch(board ->
                        board.undelivered() == 0 && board.editors().stream().allMatch(JointEditor::rests));
    }

    /** Pushes that were repeated because the other was faster. */
    long repeated() {
        return boards.stream()
                .flatMap(board -> board.editors().stream())
                .mapToLong(JointEditor::repeated)
                .sum();
    }

    Verdict verdict(JdbcClient jdbc) throws InterruptedException, ExecutionException, TimeoutException {
        var all = Verdict.NONE;
        for (var board : boards) {
            for (var editor : board.editors()) {
                if (editor.failure().isPresent())
                    throw new IllegalStateException(editor.failure().get());
            }
            all = all.plus(Verdict.on(board, jdbc));
        }
        return all;
    }

    @Override
    public void close() {
        boards.forEach(board -> threads.execute(board::close));
        threads.close();
    }
}
