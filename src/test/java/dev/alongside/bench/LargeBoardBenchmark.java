package dev.alongside.bench;

import dev.alongside.ApplicationProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.FileSystemUtils;

/** Opens the tabs of a small and of a large board among the plans of many others, prints what it took, and ends. */
final class LargeBoardBenchmark {

    private final Settings settings = Settings.ofSystem();
    private final int others = Integer.getInteger("bench.plans", 10_000);
    private final int times = Integer.getInteger("bench.times", 60);
    private final int sessions = Integer.getInteger("bench.sessions", 20);
    private final Path folder = settings.folder().resolveSibling("bench-large");
    private final Report report = new Report(System.out);

    private LargeBoardBenchmark() {}

    public static void main(String[] arguments) {
        try {
            new LargeBoardBenchmark().run();
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            // Connections would go on.
            System.exit(1);
        }
    }

    private void run() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        report.title("A small and a large board among %,d plans; each page opened %d times".formatted(others, times));
        report.progress("making the boards");
        var boards = seed();
        report.progress("starting the server");
        try (var server =
                MeasuredServer.start(folder.resolve("mariadb"), settings.options(), folder.resolve("server.log"))) {
            run(server, boards.getFirst(), boards.getLast());
        }
    }

    private void run(MeasuredServer server, SeededBoard small, SeededBoard large) throws Exception {
        var host = Host.on(server.port());
        report.progress("warming up");
        OpenedTabs.byOwner(server, host, large).warmUp();
        OpenedTabs.byPartner(server, host, large).warmUp();
        var machine = Machine.now();
        report.title("Small board, its owner");
        OpenedTabs.byOwner(server, host, small).measure(times, report);
        report.title("Small board, its partner");
        OpenedTabs.byPartner(server, host, small).measure(times, report);
        report.title("Large board, its owner");
        OpenedTabs.byOwner(server, host, large).measure(times, report);
        report.title("Large board, its partner");
        OpenedTabs.byPartner(server, host, large).measure(times, report);
        report.machine(machine.busySince());
        var idle = new IdleSessions(server, host, report);
        report.title("Sessions with the small board's cross-reference");
        idle.measure(small, small.path(""), sessions);
        report.title("Sessions with the large board's cross-reference");
        idle.measure(large, large.path(""), sessions);
        report.title("Sessions with the large board's history");
        idle.measure(large, large.path("/history"), sessions);
    }

    private List<SeededBoard> seed() throws Exception {
        var boards = new CopyOnWriteArrayList<SeededBoard>();
        var arguments = List.of(folder.resolve("mariadb").toString(), Integer.toString(others));
        var program = new ApplicationProcess.Program(
                ApplicationProcess.classPath(),
                List.of("-Dvaadin.productionMode=true"),
                SeedLargeBoard.class.getName(),
                arguments);
        var log = folder.resolve("seeding.log");
        try (var process = ApplicationProcess.start(
                program, log, line -> SeededBoard.parse(line).ifPresent(boards::add), () -> {})) {
            if (process.awaitEnd() != 0 || boards.size() != 2) {
                throw new IllegalStateException("The boards could not be made; see " + log);
            }
        }
        return boards;
    }
}
