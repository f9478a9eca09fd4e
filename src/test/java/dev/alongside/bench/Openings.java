package dev.alongside.bench;

import dev.alongside.security.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What it takes to open one page again and again. */
final class Openings {

    private final Latencies times = new Latencies();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Integer> bytes = new ArrayList<>();
    private final MeasuredServer server;

    Openings(MeasuredServer server) {
        this.server = server;
    }

    void open(Host host, Browser browser, String path) throws Exception {
        try (var page = FlowPage.connect(host, browser, path, message -> {})) {
            var first = server.asked();
            var before = server.asked();
            long begin = System.nanoTime();
            var answer = page.enter(path);
            times.since(begin);
            // Asking how much was asked counts too.
            asked.add(server.asked().minus(before).minus(before.minus(first)));
            bytes.add(answer.length());
        }
    }

    Latencies times() {
        return times;
    }

    Asked asked() {
        return new Asked(usual(asked, Asked::statements), usual(asked, Asked::selects));
    }

    long bytes() {
        return usual(bytes, Integer::longValue);
    }

    /** The one in the middle, because what else happens in the server meanwhile is in some of them. */
    private static <T> long usual(List<T> all, ToLongFunction<T> value) {
        return all.stream()
                .mapToLong(value)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
