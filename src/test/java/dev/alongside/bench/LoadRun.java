package dev.alongside.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One load from the first sign-in to the last sign-out, and what it showed. */
final class LoadRun {

    private final MeasuredServer server;
    private final Host host;
    private final Settings settings;
    private final Settings.Load load;
    private final Report report;

    LoadRun(MeasuredServer server, Host host, Settings settings, Settings.Load load, Report report) {
        this.server = server;
        this.host = host;
        this.settings = settings;
        this.load = load;
        this.report = report;
    }

    /** Whether every word that was typed is where it belongs. */
    boolean run(List<SeededBoard> seeded, Optional<SeededBoard> forBrowsers) throws Exception {
        report.title(load.toString());
        report.idle(server.rest(settings.rest()));
        long before = server.liveHeap();
        try (var boards = OpenBoards.open(host, seeded, new SplittableRandom(settings.seed()))) {
            boards.type(load.rate(), Duration.ofSeconds(settings.warmUp()), new Latencies());
            measureTyping(boards);
            report.heap(before, server.liveHeap(), boards.sessions());
            if (settings.acts() > 0) new VaadinActs(server, boards, report).measure(settings.acts());
            if (forBrowsers.isPresent()) {
                new BrowserRun(server, host, settings, report).under(boards, load.rate(), forBrowsers.get());
            }
            boards.awaitRest();
            var verdict = boards.verdict(server.jdbc());
            report.verdict(verdict, boards.repeated());
            return verdict.isClean();
        }
    }

    private void measureTyping(OpenBoards boards) throws Exception {
        var latencies = new Latencies();
        var machine = Machine.now();
        long asked = server.statements();
        var begin = server.cpu();
        boards.type(load.rate(), Duration.ofSeconds(settings.seconds()), latencies);
        var spent = server.cpu().since(begin);
        report.machine(machine.busySince());
        report.statements(server.statements() - asked, latencies.count());
        boards.awaitRest();
        report.typing(latencies, spent);
        report.rest(server.rest(settings.rest()));
    }
}
