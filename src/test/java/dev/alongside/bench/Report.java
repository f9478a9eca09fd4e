package dev.alongside.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures, in lines for people. */
final class Report {

    private static final int PER = 1_000;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    private void line(String what, String format, Object... values) {
        out.printf(Locale.ROOT, "  %-44s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    void title(String words) {
        out.printf("%n%s%n", words);
    }

    /** What goes on now, for whoever waits. */
    void progress(String words) {
        out.printf("%tT  %s%n", LocalTime.now(), words);
    }

    void typing(Latencies latencies, Cpu spent) {
        line("edit made → in the other's text", "%s", latencies);
        cpu(spent, latencies.count());
    }

    /** @param count of the edits or acts that it was spent on */
    void cpu(Cpu spent, int count) {
        line(
                "CPU for 1,000, server + database",
                "%.1f s  (%.1f + %.1f; clients %.1f)",
                per(spent.measured(), count),
                per(spent.server(), count),
                per(spent.database(), count),
                per(spent.clients(), count));
    }

    private static double per(Duration time, int count) {
        return time.toMillis() / 1e3 * PER / count;
    }

    void machine(double busy) {
        line("whole machine busy", "%.0f %%", 100 * busy);
    }

    void statements(long asked, int edits) {
        line("statements of the database for an edit", "%.1f", (double) asked / edits);
    }

    /** What the server does when nobody is there; it is part of all other figures. */
    void idle(List<Duration> seconds) {
        seconds("CPU in each second before anybody comes", seconds);
    }

    void rest(List<Duration> seconds) {
        seconds("CPU in each second after the last key", seconds);
    }

    private void seconds(String what, List<Duration> seconds) {
        line(
                what,
                "%s ms",
                seconds.stream().map(second -> Long.toString(second.toMillis())).collect(Collectors.joining(" ")));
    }

    void heap(long before, long after, int sessions) {
        line(
                "live heap of a session",
                "%d kB  (%d sessions; %.1f MB without, %.1f MB with)",
                (after - before) / 1000 / sessions,
                sessions,
                before / 1e6,
                after / 1e6);
    }

    /** Of opening a page, the number of bytes of the answer that shows it. */
    void page(String what, Asked asked, Latencies latencies, long bytes) {
        line(
                what,
                "%2d statements (%2d selects)  p50 %5.1f ms  p95 %5.1f ms  %4d kB",
                asked.statements(),
                asked.selects(),
                latencies.within(0.5),
                latencies.within(0.95),
                bytes / 1000);
    }

    /** What the heap of a session consists of. */
    void classes(List<Map.Entry<String, Long>> grown, int sessions) {
        grown.forEach(each -> line("  " + each.getKey(), "%d kB", each.getValue() / 1000 / sessions));
    }

    void act(String what, Latencies latencies, Cpu spent, int count) {
        line(what, "%s", latencies);
        cpu(spent, count);
    }

    void verdict(Verdict verdict, long repeated) {
        line(
                "of all words typed",
                "%d typed, %d lost, %d doubled, %d misplaced, %d undelivered",
                verdict.typed(),
                verdict.lost(),
                verdict.doubled(),
                verdict.misplaced(),
                verdict.undelivered());
        line("texts that differ, holes in versions", "%d, %d", verdict.differing(), verdict.holes());
        line("pushes repeated after the other's", "%d", repeated);
    }

    void browser(Latencies latencies) {
        line("browser: key pressed → on the other's page", "%s", latencies);
    }
}
