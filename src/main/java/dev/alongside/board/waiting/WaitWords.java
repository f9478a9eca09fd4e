package dev.alongside.board.waiting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in a line what waits for its reader. */
public final class WaitWords {

    private WaitWords() {}

    /** For example "Waits for you: 1 reading, 2 goals". */
    public static String of(List<Waiting> waiting) {
        if (waiting.isEmpty()) return "Nothing waits for you";
        return waiting.stream().collect(groupingBy(Waiting::kind, TreeMap::new, counting())).entrySet().stream()
                .map(each -> each.getKey().count(each.getValue()))
                .collect(Collectors.joining(", ", "Waits for you: ", ""));
    }
}
