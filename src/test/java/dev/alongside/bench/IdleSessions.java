package dev.alongside.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** People who have the same page open and do nothing: what they cost in memory. */
final class IdleSessions {

    private static final int CLASSES = 12;

    private final MeasuredServer server;
    private final Host host;
    private final Report report;

    IdleSessions(MeasuredServer server, Host host, Report report) {
        this.server = server;
        this.host = host;
        this.report = report;
    }

    /** In turn the owner and the partner, each time at a browser of their own. */
    void measure(SeededBoard board, String path, int sessions) throws Exception {
        var classes = server.classes();
        long before = server.liveHeap();
        Deque<FlowPage> pages = new ArrayDeque<>();
        try {
            while (pages.size() < sessions) {
                var name = pages.size() % 2 == 0 ? board.owner() : board.partner();
                pages.add(FlowPage.open(host, host.signIn(name), path, message -> {}));
            }
            report.heap(before, server.liveHeap(), sessions);
            report.classes(server.classes().grownSince(classes, CLASSES), sessions);
        } finally {
            pages.forEach(FlowPage::close);
        }
    }
}
