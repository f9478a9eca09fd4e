package dev.alongside.history.exchange;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line about a win: its title, with the day and the program it names. Day and program leave the title when they
 * stand at its end or in brackets, a day also when the line begins with it.
 */
final class BulletLine {

    private static final String BULLET = "^\\s*(?:(?:[-*+–—]|\\d{1,3}[.)])\\s+|[•·▪◦‣●∙]\\s*)(?:\\[[ xX]]\\s+)?";
    /** "3. November 2025: Shipped" begins with a day. */
    private static final String NO_DAY =
            "(?!\\s*\\d{1,2}\\.\\s+(?i:" + WrittenDay.MONTH_NAMES + ")(?:,?\\s+(?:19|20)\\d\\d)?\\s*(?:[:–—]|-\\s))";

    private static final Pattern HAS_BULLET = Pattern.compile(BULLET + "\\S.*");
    private static final String SEPARATORS = "[\\s,;:·|–—-]*";
    private static final String ENDS_IN_SEPARATOR = ".*(?:[,;:·|–—]|\\s-)";
    private static final String DAY_PREPOSITION = "(?i).*[\\s(\\[](?:in|on|during)";

    /** Behind these a day belongs to what the sentence says. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i).*\\b(?:by|since|until|till|from|to|before|after|of|early|mid|late|end|for|the|this|last|next|and|or|than)");

    private final ProgramNames programs;
    private final DaySense sense;
    private String title;
    private @Nullable LocalDate day;
    private @Nullable Program program;

    private BulletLine(String line, ProgramNames programs, DaySense sense) {
        this.programs = programs;
        this.sense = sense;
        title = line.replaceFirst("^" + NO_DAY + BULLET, "")
                .replaceAll("\\*\\*|__", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    static boolean hasBullet(String line) {
        return HAS_BULLET.matcher(line).matches();
    }

    static BulletLine read(String line, ProgramNames programs, DaySense sense) {
        var read = new BulletLine(line, programs, sense);
        read.cutWhatStandsApart();
        if (read.day == null) read.days().stream().findFirst().ifPresent(named -> read.day = named.meaning());
        if (read.program == null) read.names().stream().findFirst().ifPresent(read::keepWords);
        return read;
    }

    String title() {
        return title;
    }

    /** Today for a line that names none. */
    LocalDate day() {
        return day == null ? sense.today() : day;
    }

    /** What in it was meant for a day and is none, when the line names no other. */
    Optional<String> notUnderstood() {
        return day == null ? WrittenDay.notUnderstood(title, sense) : Optional.empty();
    }

    @Nullable
    ProgramId program() {
        return Optional.ofNullable(program).map(Program::id).orElse(null);
    }

    private void cutWhatStandsApart() {
        while (cutDay() || cutProgram()) {}
    }

    private boolean cutDay() {
        if (day != null) return false;
        return cut(days(), this::dayStandsApart).map(found -> day = found).isPresent();
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
                .filter(mention -> mention.isInBrackets(title) || apart.test(mention))
                .findFirst()
                .map(mention -> {
                    var left = without(mention);
                    if (!left.isEmpty()) title = left;
                    return mention.meaning();
                });
    }

    private boolean dayStandsApart(Mention<?> mention) {
        var before = mention.before(title);
        if (before.isEmpty()) return mention.behind(title).matches("(?:[:–—]|-\\s).*\\p{L}.*");
        if (!mention.isAtEnd(title)) return false;
        if (before.matches(ENDS_IN_SEPARATOR) || before.matches(DAY_PREPOSITION)) return true;
        return before.contains(" ") && !BOUND.matcher(before).matches();
    }

    /** Without a sign between, the name is easily a word of the sentence: "Launched Alpha". */
    private boolean programStandsApart(Mention<?> mention) {
        return mention.isAtEnd(title)
                && (isTag(mention) || mention.before(title).matches(ENDS_IN_SEPARATOR));
    }

    private String without(Mention<?> mention) {
        var before = mention.before(title);
        if (before.matches(DAY_PREPOSITION)) before = before.replaceFirst("[^\\s(\\[]+$", "");
        if (before.matches(".*[(\\[]" + SEPARATORS) || !mention.isInBrackets(title)) {
            before = before.replaceFirst(SEPARATORS + "$", "");
        }
        var behind = mention.behind(title).replaceFirst("^" + SEPARATORS, "");
        return (before + " " + behind)
                .replaceAll("\\s*[(\\[]\\s*[)\\]]", "")
                .replaceAll("([(\\[])\\s+", "$1")
                .replaceAll(SEPARATORS + "([)\\]])", "$1")
                .replaceFirst("[\\s.,;…]*$", "")
                .strip();
    }

    private void keepWords(Mention<Program> mention) {
        program = mention.meaning();
        if (isTag(mention)) title = title.substring(0, mention.from()) + title.substring(mention.from() + 1);
    }

    private boolean isTag(Mention<?> mention) {
        return title.charAt(mention.from()) == '#';
    }

    private List<Mention<LocalDate>> days() {
        return WrittenDay.in(title, sense);
    }

    private List<Mention<Program>> names() {
        return programs.in(title);
    }
}
