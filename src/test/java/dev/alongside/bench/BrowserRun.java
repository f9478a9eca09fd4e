package dev.alongside.bench;

/** A pair in real browsers, alone on the server or beside a load. */
final class BrowserRun {

    private static final int FIRST_KEYS = 40;

    private final MeasuredServer server;
    private final Host host;
    private final Settings settings;
    private final Report report;

    BrowserRun(MeasuredServer server, Host host, Settings settings, Report report) {
        this.server = server;
        this.host = host;
        this.settings = settings;
        this.report = report;
    }

    /** Nobody else is on the server. */
    void alone(SeededBoard board) {
        report.title("One pair in real browsers, 8 keys a second");
        try (var pair = new BrowserPair(host, board)) {
            pair.type(FIRST_KEYS, new Latencies());
            var machine = Machine.now();
            var latencies = new Latencies();
            var begin = server.cpu();
            pair.type(settings.keys(), latencies);
            var spent = server.cpu().since(begin);
            report.machine(machine.busySince());
            report.browser(latencies);
            report.cpu(spent, BrowserPair.edits(settings.keys()));
            report.rest(server.rest(settings.rest()));
        }
    }

    /** Others type until this pair has. */
    void under(OpenBoards boards, double rate, SeededBoard board) throws Exception {
        try (var pair = new BrowserPair(host, board)) {
            var latencies = new Latencies();
            boards.typeDuring(rate, () -> {
                pair.type(FIRST_KEYS, new Latencies());
                pair.type(settings.keys(), latencies);
            });
            report.browser(latencies);
        }
    }
}
