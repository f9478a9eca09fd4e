package dev.alongside.board.waiting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.alongside.matrix.Edition;
import java.util.List;
import java.util.TreeMap;

/**
 * What waits of one kind, in a line.
 *
 * @param icon the sign of its kind
 */
public record WaitLine(String icon, String words) {

    /** One line for each kind; a single thing is named. */
    public static List<WaitLine> of(List<Waiting> waiting, Edition edition) {
        return waiting.stream().collect(groupingBy(Waiting::kind, TreeMap::new, toList())).entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), edition))
                .toList();
    }

    private static WaitLine of(WaitKind kind, List<Waiting> waiting, Edition edition) {
        var toDo = kind.toDo(waiting.size());
        return new WaitLine(
                kind.icon(),
                waiting.size() == 1
                        ? "%s: %s".formatted(toDo, waiting.getFirst().name(edition))
                        : toDo);
    }
}
