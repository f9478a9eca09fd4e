package dev.alongside.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What it costs to say something through Vaadin, with the same people on the same pages. */
final class VaadinActs {

    private final MeasuredServer server;
    private final OpenBoards boards;
    private final Report report;

    VaadinActs(MeasuredServer server, OpenBoards boards, Report report) {
        this.server = server;
        this.boards = boards;
        this.report = report;
    }

    /** One act of each kind at a time on each board. */
    private interface Act {
        void on(OpenBoard board, int number) throws Exception;
    }

    void measure(int seconds, double rate) throws Exception {
        var polled = new Latencies();
        var poll = spent(seconds, rate, (board, number) -> board.poll(polled));
        report.act("empty request, sent → answered", polled, poll, polled.count());
        var asked = new Latencies();
        var pushed = new Latencies();
        var say = spent(seconds, rate, (board, number) -> say(board, number, asked, pushed));
        report.act("standing said, sent → answered", asked, say, asked.count());
        report.act("standing said, sent → pushed to the other", pushed, say, asked.count());
    }

    private static void say(OpenBoard board, int number, Latencies asked, Latencies pushed) {
        if (number % 2 == 0) board.say("EXCEEDING", "Exceeding", asked, pushed);
        else board.say("MEETING", "Meeting", asked, pushed);
    }

    private Cpu spent(int seconds, double rate, Act act) throws Exception {
        var begin = server.cpu();
        boards.each(board -> {
            for (int number = 0; number < seconds * rate; number++) {
                long next = System.nanoTime() + (long) (1e9 / rate);
                act.on(board, number);
                LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
            }
        });
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return server.cpu().since(begin);
    }
}
