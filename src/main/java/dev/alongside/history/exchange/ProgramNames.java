package dev.alongside.history.exchange;

import dev.alongside.history.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs of a plan by what people call them, in capitals or not. */
final class ProgramNames {

    private final List<Named> names;

    private record Named(Program program, Pattern pattern) {}

    ProgramNames(List<Program> programs) {
        // The longer name first: "Checkout renewal" is not "Checkout".
        names = programs.stream()
                .sorted(Comparator.comparingInt(
                                (Program program) -> program.name().length())
                        .reversed())
                .map(program -> new Named(program, pattern(program.name())))
                .toList();
    }

    /** The programs that the line names as whole words or after a "#", in its order. */
    List<Mention<Program>> in(String line) {
        var all = new ArrayList<Mention<Program>>();
        for (var each : names) {
            for (var found = each.pattern().matcher(line); found.find(); ) {
                int from = found.start();
                int to = found.end();
                if (all.stream().noneMatch(other -> other.overlaps(from, to))) {
                    all.add(new Mention<>(each.program(), from, to));
                }
            }
        }
        return all.stream().sorted(Comparator.comparingInt(Mention::from)).toList();
    }

    Optional<Program> of(String name) {
        return names.stream()
                .map(Named::program)
                .filter(program -> program.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Pattern pattern(String name) {
        var words = Stream.of(name.strip().split("\\s+")).map(Pattern::quote).toList();
        var tag = words.stream().collect(Collectors.joining("[\\s_-]?"));
        var plain = words.stream().collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:#" + tag + "|" + plain + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
