package dev.alongside.history.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which people write days. */
final class DayForms {

    static final String MONTH_NAMES = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String SHORT_YEAR = "(?<short>\\d\\d)(?!\\s*%)";
    private static final String APOSTROPHE = " ?['’‘]";
    private static final String BEHIND_A_DAY = "(?:,? " + YEAR + "|" + APOSTROPHE + SHORT_YEAR + ")";

    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String DAYS = DAY + "(?:[–-][0-3]?\\d(?:st|nd|rd|th)?)?";
    private static final String NUMBER = "(?<number>[01]?\\d)";
    private static final String MONTH = "(?<month>" + MONTH_NAMES + ")\\.?";
    private static final String QUARTER = "q(?<quarter>[1-4])";
    private static final String HALF = "h(?<half>[12])";
    private static final String PART = "(?:" + QUARTER + "|" + HALF + ")";
    private static final String CAPITAL = "(?-i:(?=[A-Z]))";

    /** A month alone is often another word; it needs a capital, and a place where a date would stand. */
    private static final String LONE_MONTH = "(?:(?<=\\b(?:in|since|by|during|from|until|early|mid|late|last|of) )"
            + "|(?=\\p{L}+[\\s.,;!)\\]]*$)|(?=\\p{L}+\\.?\\s*[)\\]])|(?<=^)(?=\\p{L}+\\.?\\s*:)"
            + "|(?<=[,;(\\[–—] ?)(?=\\p{L}+\\.?\\s*[,;–—]))" + CAPITAL + MONTH;

    private static final String FISCAL_YEAR = "FY ?['’‘]?\\d\\d(?:\\d\\d)?";
    private static final String LONE_QUARTER = "(?<!\\bFY ?['’‘]?(?:\\d\\d){1,2}[ /-])" + QUARTER + "(?![\\s/-]?FY)";

    private static final List<Pattern> ALL = compiled(Stream.of(
            YEAR + "(?<mark>[-/.])" + NUMBER + "\\k<mark>" + DAY,
            DAY + "(?<mark>[/.])" + NUMBER + "\\k<mark>" + YEAR,
            "(?<day>0[1-9]|[12]\\d|3[01])\\.(?<number>0[1-9]|1[0-2])\\." + SHORT_YEAR,
            // As spreadsheets write it.
            DAY + "-" + MONTH + "-(?:" + YEAR + "|" + SHORT_YEAR + ")",
            DAYS + "\\.? (?:of )?" + MONTH + BEHIND_A_DAY,
            MONTH + " " + DAYS + BEHIND_A_DAY,
            MONTH + "(?:(?: of |[ ,/-]{1,2})" + YEAR + "|(?:" + APOSTROPHE + "|-)" + SHORT_YEAR + ")",
            YEAR + "[-/]" + NUMBER,
            NUMBER + "[-/.]" + YEAR,
            PART + "(?:(?: of |[ ,/-]{0,2})" + YEAR + "|(?:" + APOSTROPHE + "|[/-])" + SHORT_YEAR + ")",
            YEAR + "[ /-]?" + PART,
            DAYS + "\\.? (?:of )?" + MONTH,
            MONTH + " " + DAYS,
            LONE_QUARTER,
            LONE_MONTH));

    private static final List<Pattern> MONTH_FIRST = Stream.concat(
                    compiled(Stream.of(NUMBER + "/" + DAY + "/" + YEAR)).stream(), ALL.stream())
            .toList();

    /** What stands for a day only before another that has a year. */
    static final Pattern JOINED = one(CAPITAL + "(?:" + MONTH + "|" + HALF + ")");

    /** A year alone is often a number; it needs a word before it. */
    static final Pattern LONE_YEAR = one("(?<=(?<![\\p{L}\\p{N}-])(?:in|during) )" + YEAR + "(?!\\s*%)");

    /** What somebody meant for a date, also where no calendar has it. */
    static final Pattern LIKE_A_DAY = one("\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>(?:19|20)\\d\\d"
            + "|\\d{1,2}/\\d{1,2}/\\d\\d"
            + "|(?:19|20)\\d\\d(?<sign>[/.-])\\d{1,2}\\k<sign>\\d{1,2}"
            + "|[qh]\\d[ ,/-]{0,2}(?:19|20)\\d\\d"
            + "|(?:[qh]\\d[ /-]?)?" + FISCAL_YEAR + "(?:[ /-][qh]\\d)?");

    private DayForms() {}

    /** What says more stands before what says less. */
    static List<Pattern> of(DaySense sense) {
        return sense.monthFirst() ? MONTH_FIRST : ALL;
    }

    private static Pattern one(String form) {
        return compiled(Stream.of(form)).getFirst();
    }

    private static List<Pattern> compiled(Stream<String> forms) {
        return forms.map(form ->
                        "(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][/.-])(?:" + form + ")(?![\\p{L}\\p{N}_]|[/.-]\\p{N})")
                .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
