package dev.alongside.history.exchange;

import dev.alongside.history.Evidence;
import dev.alongside.history.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line about a win: its title, with the day and the program it names. Day and program leave the title when they
 * stand at its end or in brackets, a day also when the line begins with it; never out of a link or an address.
 */
final class BulletLine {

    private static final String BULLET = "^\\s*(?:(?:[-*+–—]|\\d{1,3}[.)])\\s+|[•·▪◦‣●∙]\\s*)(?:\\[[ xX]]\\s+)?";
    /** "3. November 2025: Shipped" begins with a day. */
    private static final String NO_DAY =
            "(?!\\s*\\d{1,2}\\.\\s+(?i:" + DayForms.MONTH_NAMES + ")(?:,?\\s+(?:19|20)\\d\\d)?\\s*(?:[:–—]|-\\s))";

    private static final Pattern HAS_BULLET = Pattern.compile(BULLET + "\\S.*");
    private static final String SEPARATOR = "[\\s,;:·|–—-]";
    private static final String SEPARATORS = "(?<!" + SEPARATOR + ")" + SEPARATOR + "++";
    private static final String STOP = "[\\s.,;…]";
    private static final String STOPS_AT_END = "(?<!" + STOP + ")" + STOP + "++$";
    private static final String ENDS_IN_SEPARATOR = ".*(?:[,;:·|–—]|\\s-)";
    private static final String OPENS_WITH_FROM = "(?i)([(\\[])(?:from|between|since)$";
    private static final String DAY_PREPOSITION = "(?i).*[\\s(\\[](?:in|on|during)";

    /** Behind these a day belongs to what the sentence says. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i).*\\b(?:by|since|until|till|from|to|before|after|of|early|mid|late|end|for|the|this|last|next|and|or|than)");

    private final ProgramNames programs;
    private final DaySense sense;
    private final LinksInLine links;

    /** The title to be, with a sign for each link and address. */
    private String words;

    private @Nullable LocalDate day;
    private @Nullable Program program;

    private BulletLine(String line, ProgramNames programs, DaySense sense) {
        this.programs = programs;
        this.sense = sense;
        links = new LinksInLine(line.replaceFirst("^" + NO_DAY + BULLET, ""));
        words = links.words();
    }

    static boolean hasBullet(String line) {
        return HAS_BULLET.matcher(line).matches();
    }

    static BulletLine read(String line, ProgramNames programs, DaySense sense) {
        var read = new BulletLine(line, programs, sense);
        read.cutWhatStandsApart();
        read.keepDay();
        read.keepProgram();
        return read;
    }

    String title() {
        return links.shown(words);
    }

    List<Evidence> evidence() {
        return links.evidence();
    }

    Said said() {
        return new Said(day, program == null ? null : program.id());
    }

    /** What in it was meant for a day and is none, when the line names no other. */
    Optional<String> notUnderstood() {
        return day == null ? WrittenDay.notUnderstood(title(), sense) : Optional.empty();
    }

    private void cutWhatStandsApart() {
        while (cutDay() || cutProgram()) {}
    }

    private boolean cutDay() {
        if (day != null) return false;
        return cut(days(), this::dayStandsApart)
                .map(found -> day = found.date())
                .isPresent();
    }

    private boolean cutProgram() {
        if (program != null) return false;
        return cut(names(), this::programStandsApart)
                .map(found -> program = found)
                .isPresent();
    }

    /** The last that stands apart is the one that was put there; it leaves unless nothing else would be left. */
    private <T> Optional<T> cut(List<Mention<T>> mentions, Predicate<Mention<T>> apart) {
        return mentions.reversed().stream()
                .filter(mention -> mention.isInBrackets(words) || apart.test(mention))
                .findFirst()
                .map(mention -> {
                    var left = without(mention);
                    if (!left.isEmpty()) words = left;
                    return mention.meaning();
                });
    }

    private boolean dayStandsApart(Mention<WrittenDay> mention) {
        var before = mention.before(words);
        if (before.isEmpty())
            return mention.behind(words).matches("(?:[:–—]|-\\s).*[\\p{L}" + LinksInLine.SIGN + "].*");
        if (!mention.isAtEnd(words)) return false;
        if (before.matches(ENDS_IN_SEPARATOR)) return true;
        if (mention.meaning().isSpan()) return false;
        if (before.matches(DAY_PREPOSITION)) return true;
        return before.contains(" ") && !BOUND.matcher(before).matches();
    }

    /** Without a sign between, the name is easily a word of the sentence: "Launched Alpha". */
    private boolean programStandsApart(Mention<?> mention) {
        return mention.isAtEnd(words)
                && (isTag(mention) || mention.before(words).matches(ENDS_IN_SEPARATOR));
    }

    private String without(Mention<?> mention) {
        var before = mention.before(words).replaceFirst(OPENS_WITH_FROM, "$1");
        if (before.matches(DAY_PREPOSITION)) before = before.replaceFirst("[^\\s(\\[]+$", "");
        if (before.matches(".*[(\\[]" + SEPARATOR + "*") || !mention.isInBrackets(words)) {
            before = before.replaceFirst(SEPARATORS + "$", "");
        }
        var behind = mention.behind(words).replaceFirst("^" + SEPARATORS, "");
        return (before + " " + behind)
                .replaceAll("\\s*[(\\[]\\s*[)\\]]", "")
                .replaceAll("([(\\[])\\s+", "$1")
                .replaceAll(SEPARATORS + "([)\\]])", "$1")
                .replaceFirst(STOPS_AT_END, "")
                .strip();
    }

    private void keepDay() {
        if (day != null) return;
        Stream.of(words, links.written(words))
                .distinct()
                .flatMap(line -> WrittenDay.in(line, sense).stream())
                .findFirst()
                .ifPresent(mention -> day = mention.meaning().date());
    }

    private void keepProgram() {
        if (program != null) return;
        names().stream().findFirst().ifPresent(this::keepWords);
        if (program == null) {
            programs.in(links.written(words)).stream().findFirst().ifPresent(mention -> program = mention.meaning());
        }
    }

    private void keepWords(Mention<Program> mention) {
        program = mention.meaning();
        if (isTag(mention)) words = words.substring(0, mention.from()) + words.substring(mention.from() + 1);
    }

    private boolean isTag(Mention<?> mention) {
        return words.charAt(mention.from()) == '#';
    }

    private List<Mention<WrittenDay>> days() {
        return WrittenDay.in(words, sense);
    }

    private List<Mention<Program>> names() {
        return programs.in(words);
    }
}
