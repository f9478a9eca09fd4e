package dev.alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long things took. */
final class Latencies {

    private final List<Double> milliseconds = new ArrayList<>();

    synchronized void add(double each) {
        milliseconds.add(each);
    }

    void since(long nanoTime) {
        add((System.nanoTime() - nanoTime) / 1e6);
    }

    synchronized int count() {
        return milliseconds.size();
    }

    /** The time within which this share of all was done. */
    synchronized double within(double share) {
        if (milliseconds.isEmpty()) return Double.NaN;
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  most %6.1f ms  (%d)",
                within(0.5),
                within(0.95),
                within(0.99),
                within(1),
                count());
    }
}
