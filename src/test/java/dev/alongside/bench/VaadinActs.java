package dev.alongside.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What it costs to say something through Vaadin, with the same people on the same pages. */
final class VaadinActs {

    /** Acts a second, of all people together. */
    private static final int RATE = 5;

    private final MeasuredServer server;
    private final OpenBoards boards;
    private final Report report;

    VaadinActs(MeasuredServer server, OpenBoards boards, Report report) {
        this.server = server;
        this.boards = boards;
        this.report = report;
    }

    private interface Act {
        void on(OpenBoard board, int number) throws Exception;
    }

    /** On one board after the other. */
    void measure(int seconds) throws Exception {
        var polled = new Latencies();
        var poll = spent(seconds, (board, number) -> board.poll(polled));
        report.act("empty request, sent → answered", polled, poll, polled.count());
        var asked = new Latencies();
        var pushed = new Latencies();
        var say = spent(seconds, (board, number) -> say(board, number, asked, pushed));
        report.act("standing said, sent → answered", asked, say, asked.count());
        report.act("standing said, sent → pushed to the other", pushed, say, asked.count());
    }

    /** In turn the one and the other, on each board. */
    private void say(OpenBoard board, int number, Latencies asked, Latencies pushed) {
        if (number / boards.size() % 2 == 0) board.say("EXCEEDING", "Exceeding", asked, pushed);
        else board.say("MEETING", "Meeting", asked, pushed);
    }

    private Cpu spent(int seconds, Act act) throws Exception {
        var begin = server.cpu();
        long next = System.nanoTime();
        for (int number = 0; number < seconds * RATE; number++) {
            act.on(boards.at(number % boards.size()), number);
            next += Duration.ofSeconds(1).toNanos() / RATE;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return server.cpu().since(begin);
    }
}
