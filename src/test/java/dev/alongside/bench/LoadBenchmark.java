package dev.alongside.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.ApplicationProcess;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/** Starts the application on a fresh database, lets people type in it as browsers do, prints what it took, and ends. */
final class LoadBenchmark {

    private static final Settings.Load WARM_UP = new Settings.Load(20, 6);

    private final Settings settings = Settings.ofSystem();
    private final Report report = new Report(System.out);

    private LoadBenchmark() {}

    public static void main(String[] arguments) {
        try {
            var clean = new LoadBenchmark().run();
            if (!clean) System.err.println("Words were lost, doubled or misplaced.");
            System.exit(clean ? 0 : 1);
        } catch (Exception failed) {
            failed.printStackTrace();
            // Connections and the browser would go on.
            System.exit(1);
        }
    }

    private boolean run() throws Exception {
        FileSystemUtils.deleteRecursively(settings.folder());
        Files.createDirectories(settings.folder());
        report.title("%s".formatted(settings));
        report.progress("making the boards");
        var seeded = seed();
        report.progress("starting the server");
        var data = settings.folder().resolve("mariadb");
        var log = settings.folder().resolve("server.log");
        try (var server = MeasuredServer.start(data, settings.options(), log)) {
            return run(server, seeded);
        }
    }

    private boolean run(MeasuredServer server, Deque<SeededBoard> seeded) throws Exception {
        var host = Host.on(server.port());
        report.progress("warming up");
        warmUp(server, host, seeded);
        if (settings.keys() > 0) {
            new BrowserRun(server, host, settings, report).alone(next(seeded, 1).getFirst());
        }
        var clean = true;
        for (var load : settings.loads()) {
            var boards = next(seeded, load.boards());
            Optional<SeededBoard> forBrowsers =
                    settings.keys() > 0 ? Optional.of(next(seeded, 1).getFirst()) : Optional.empty();
            clean &= new LoadRun(server, host, settings, load, report).run(boards, forBrowsers);
        }
        return clean;
    }

    /** The first requests to a server say nothing about the later ones. */
    private void warmUp(MeasuredServer server, Host host, Deque<SeededBoard> seeded) throws Exception {
        var silent = new Report(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        new LoadRun(server, host, settings, WARM_UP, silent).run(next(seeded, WARM_UP.boards()), Optional.empty());
    }

    /** No board is used twice, so that every text begins empty. */
    private static List<SeededBoard> next(Deque<SeededBoard> seeded, int boards) {
        return IntStream.range(0, boards).mapToObj(each -> seeded.remove()).toList();
    }

    private Deque<SeededBoard> seed() throws Exception {
        var boards = new ConcurrentLinkedDeque<SeededBoard>();
        int wanted = WARM_UP.boards() + settings.boards();
        var arguments = List.of(settings.folder().resolve("mariadb").toString(), Integer.toString(wanted));
        var program = new ApplicationProcess.Program(
                ApplicationProcess.classPath(),
                List.of("-Dvaadin.productionMode=true"),
                SeedBoards.class.getName(),
                arguments);
        var log = settings.folder().resolve("seeding.log");
        try (var process = ApplicationProcess.start(
                program, log, line -> SeededBoard.parse(line).ifPresent(boards::add), () -> {})) {
            if (process.awaitEnd() != 0 || boards.size() != wanted) {
                throw new IllegalStateException("The boards could not be made; see " + log);
            }
        }
        return boards;
    }
}
