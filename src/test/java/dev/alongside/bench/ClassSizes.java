package dev.alongside.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Bytes of the live objects of each class. */
record ClassSizes(Map<String, Long> bytes) {

    private static final Pattern LINE = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");

    /** From the histogram of a virtual machine. */
    static ClassSizes parse(String histogram) {
        Map<String, Long> bytes = new HashMap<>();
        LINE.matcher(histogram)
                .results()
                .forEach(line -> bytes.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum));
        return new ClassSizes(bytes);
    }

    /** The classes that grew most, with the bytes by which they did. */
    List<Map.Entry<String, Long>> grownSince(ClassSizes before, int count) {
        return bytes.entrySet().stream()
                .map(each -> Map.entry(
                        each.getKey(), each.getValue() - before.bytes().getOrDefault(each.getKey(), 0L)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .toList();
    }
}
