package dev.alongside.history.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for days in a line. Two that a word or a sign joins are one, which stands for the first. */
final class DaysInLine {

    private static final Pattern JOINT =
            Pattern.compile(" ?[–—&/-] ?| (?:to|until|till|through|and) ", Pattern.CASE_INSENSITIVE);

    private final String line;
    private final DaySense sense;
    private final List<Mention<Optional<WrittenDay>>> days = new ArrayList<>();

    private DaysInLine(String line, DaySense sense) {
        this.line = line;
        this.sense = sense;
    }

    /** All that has the form of a day, in the line's order; what no calendar has means nothing. */
    static List<Mention<Optional<WrittenDay>>> of(String line, DaySense sense) {
        var found = new DaysInLine(line, sense);
        DayForms.of(sense).forEach(form -> found.lookFor(form, true));
        found.lookFor(DayForms.JOINED, false);
        found.days.sort(Comparator.comparingInt(Mention::from));
        return found.days;
    }

    /** @param alone whether it can also be a day without another that it is joined to */
    private void lookFor(Pattern form, boolean alone) {
        for (var found = form.matcher(line); found.find(); ) {
            int from = found.start();
            int to = found.end();
            if (days.stream().anyMatch(other -> other.overlaps(from, to))) continue;
            var day = PartsOfDay.of(found);
            var span = end(to).filter(end -> alone || end.meaning().year().isPresent())
                    .flatMap(end -> span(day, from, end));
            if (span.isPresent()) {
                putInstead(span.get());
            } else if (alone) {
                days.add(new Mention<>(meaning(day, false), from, to));
            }
        }
    }

    private Optional<Mention<PartsOfDay>> end(int from) {
        var joint = JOINT.matcher(line).region(from, line.length());
        if (!joint.lookingAt()) return Optional.empty();
        return DayForms.of(sense).stream()
                .map(form -> form.matcher(line).region(joint.end(), line.length()))
                .filter(Matcher::lookingAt)
                .map(end -> new Mention<>(PartsOfDay.of(end), end.start(), end.end()))
                .findFirst();
    }

    private Optional<Mention<Optional<WrittenDay>>> span(PartsOfDay first, int from, Mention<PartsOfDay> end) {
        if (end.meaning().date(sense.today()).isEmpty()) return Optional.empty();
        return Optional.of(meaning(first.until(end.meaning()), true))
                .filter(Optional::isPresent)
                .map(day -> new Mention<>(day, from, end.to()));
    }

    private void putInstead(Mention<Optional<WrittenDay>> span) {
        days.removeIf(other -> other.overlaps(span.from(), span.to()));
        days.add(span);
    }

    private Optional<WrittenDay> meaning(PartsOfDay day, boolean isSpan) {
        return day.date(sense.today()).map(date -> new WrittenDay(date, isSpan));
    }
}
