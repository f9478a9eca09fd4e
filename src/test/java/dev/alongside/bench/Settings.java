package dev.alongside.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured, from the system properties {@code bench.…}.
 *
 * @param loads one after the other
 * @param warmUp seconds of each load before the measuring
 * @param seconds of each load that are measured
 * @param rest seconds without typing after it
 * @param acts seconds in which things are said through Vaadin
 * @param keys pressed in a real browser under each load; none for no browser
 * @param options of the server's virtual machine
 */
record Settings(
        List<Load> loads,
        int warmUp,
        int seconds,
        int rest,
        int acts,
        int keys,
        List<String> options,
        long seed,
        Path folder) {

    /**
     * So many boards with two clients each.
     *
     * @param rate edits a second of each client
     */
    record Load(int boards, double rate) {

        /** As in {@code 100} or {@code 1@5}. */
        static Load parse(String words) {
            var parts = words.strip().split("@");
            return new Load(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
        }

        @Override
        public String toString() {
            return "%d boards × 2 clients × %s edits a second".formatted(boards, rate);
        }
    }

    static Settings ofSystem() {
        return new Settings(
                Arrays.stream(System.getProperty("bench.boards", "1,10,100").split(","))
                        .map(Load::parse)
                        .toList(),
                Integer.getInteger("bench.warmup", 20),
                Integer.getInteger("bench.seconds", 30),
                Integer.getInteger("bench.rest", 5),
                Integer.getInteger("bench.acts", 10),
                Integer.getInteger("bench.keys", 200),
                List.of(System.getProperty("bench.server", "-Xmx1g").split(" ")),
                Long.getLong("bench.seed", System.nanoTime()),
                Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath());
    }

    /** Of all loads; each has boards of its own, and one for the real browsers, who have one without a load too. */
    int boards() {
        return 1 + loads.stream().mapToInt(load -> load.boards() + 1).sum();
    }
}
