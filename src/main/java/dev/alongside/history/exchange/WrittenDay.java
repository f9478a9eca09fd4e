package dev.alongside.history.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days as people write them. A month or a quarter stands for its first day; without a year it is the latest one that
 * isn't in the future.
 */
final class WrittenDay {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String NUMBER = "(?<number>[01]?\\d)";

    static final String MONTH_NAMES = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final String MONTH = "(?<month>" + MONTH_NAMES + ")\\.?";
    private static final String QUARTER = "q(?<quarter>[1-4])";

    /** A month alone is often another word; it needs a capital, and a place where a date would stand. */
    private static final String LONE_MONTH = "(?:(?<=\\b(?:in|since|by|during|from|until|early|mid|late|last|of) )"
            + "|(?=\\p{L}+[\\s.,;!)\\]]*$)|(?=\\p{L}+\\.?\\s*[)\\]])|(?<=^)(?=\\p{L}+\\.?\\s*:)"
            + "|(?<=[,;(\\[–—] ?)(?=\\p{L}+\\.?\\s*[,;–—]))(?-i:(?=[A-Z]))" + MONTH;

    /** What says more stands before what says less. */
    private static final List<Pattern> FORMS = compiled(Stream.of(
            YEAR + "(?<mark>[-/.])" + NUMBER + "\\k<mark>" + DAY,
            DAY + "(?<mark>[/.])" + NUMBER + "\\k<mark>" + YEAR,
            DAY + "\\.? (?:of )?" + MONTH + ",? " + YEAR,
            MONTH + " " + DAY + ",? " + YEAR,
            MONTH + "[ ,/-]{1,2}" + YEAR,
            YEAR + "[-/]" + NUMBER,
            NUMBER + "[-/.]" + YEAR,
            QUARTER + "[ ,/-]{0,2}" + YEAR,
            YEAR + "[ /-]?" + QUARTER,
            DAY + "\\.? (?:of )?" + MONTH,
            MONTH + " " + DAY,
            QUARTER + "(?!\\s*FY)",
            LONE_MONTH));

    private static final List<Pattern> MONTH_FIRST = Stream.concat(
                    compiled(Stream.of(NUMBER + "/" + DAY + "/" + YEAR)).stream(), FORMS.stream())
            .toList();

    /** What somebody meant for a date, also where no calendar has it. */
    private static final Pattern LIKE_A_DAY = compiled(
                    Stream.of("\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>(?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/\\d\\d"
                            + "|(?:19|20)\\d\\d(?<sign>[/.-])\\d{1,2}\\k<sign>\\d{1,2}"))
            .getFirst();

    /** UTF-16 units of the longest text that can be a day, and of the longest line in which days are looked for. */
    private static final int LONGEST_DAY = 60;

    private static final int LONGEST_LINE = 1_000;

    private WrittenDay() {}

    /**
     * The days that the line names, in its order.
     *
     * @param line without doubled spaces
     */
    static List<Mention<LocalDate>> in(String line, DaySense sense) {
        return all(line, sense).stream()
                .flatMap(each -> each.meaning().stream().map(day -> new Mention<>(day, each.from(), each.to())))
                .toList();
    }

    /** A part of the line that looks like a day and is none that we can read. */
    static Optional<String> notUnderstood(String line, DaySense sense) {
        return all(line, sense).stream()
                .filter(each -> each.meaning().isEmpty())
                .map(each -> line.substring(each.from(), each.to()))
                .findFirst()
                .or(() -> LIKE_A_DAY
                        .matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .findFirst());
    }

    /** All that has the form of a day, in the line's order; what no calendar has means nothing. */
    private static List<Mention<Optional<LocalDate>>> all(String line, DaySense sense) {
        var all = new ArrayList<Mention<Optional<LocalDate>>>();
        if (line.length() > LONGEST_LINE) return all;
        for (var form : sense.monthFirst() ? MONTH_FIRST : FORMS) {
            for (var found = form.matcher(line); found.find(); ) {
                int from = found.start();
                int to = found.end();
                if (all.stream().anyMatch(other -> other.overlaps(from, to))) continue;
                all.add(new Mention<>(day(found, sense.today()), from, to));
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    /** The day that this text is and nothing else. */
    static Optional<LocalDate> of(String text, DaySense sense) {
        if (text.length() > LONGEST_DAY) return Optional.empty();
        var line = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return in(line, sense).stream()
                .filter(day -> day.from() == 0 && day.to() == line.length())
                .map(Mention::meaning)
                .findFirst();
    }

    private static List<Pattern> compiled(Stream<String> forms) {
        return forms.map(form ->
                        "(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][/.-])(?:" + form + ")(?![\\p{L}\\p{N}_]|[/.-]\\p{N})")
                .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** Empty for a day that no calendar has. */
    private static Optional<LocalDate> day(Matcher found, LocalDate today) {
        try {
            int day = group(found, "day").map(Integer::parseInt).orElse(1);
            int month = month(found);
            var year = group(found, "year").map(Integer::parseInt);
            var written = LocalDate.of(year.orElse(today.getYear()), month, day);
            return Optional.of(year.isEmpty() && written.isAfter(today) ? written.minusYears(1) : written);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int month(Matcher found) {
        return group(found, "number")
                .map(Integer::parseInt)
                .or(() -> group(found, "quarter").map(quarter -> 3 * Integer.parseInt(quarter) - 2))
                .or(() -> group(found, "month")
                        .map(name -> 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? Optional.ofNullable(found.group(name)) : Optional.empty();
    }
}
