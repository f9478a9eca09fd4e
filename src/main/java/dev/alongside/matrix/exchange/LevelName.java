package dev.alongside.matrix.exchange;

import dev.alongside.support.Texts;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a file calls a level, taken apart. A code is one to four capitals with one or two digits behind them, in front of
 * the title ("IC3 — Title", "T1 TPM I"), behind it ("TPM I (T1)", "TPM I T1"); without one, or when there is nothing
 * else ("L5"), the code is empty and all of it is the title.
 */
record LevelName(String code, String title) {

    private static final String CODE = "(?<code>\\p{Lu}{1,4}-?\\d{1,2})";
    private static final String DASH = "\\s*[-–—:|,.·]\\s*";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(CODE + "(?:" + DASH + "|\\s+)(?<title>\\S.*)"),
            Pattern.compile("[(\\[]" + CODE + "[)\\]]\\s*(?<title>\\S.*)"),
            Pattern.compile("(?<title>.*\\S)\\s*[(\\[]" + CODE + "[)\\]]"),
            Pattern.compile("(?<title>.*\\S)(?:" + DASH + "|\\s+)" + CODE));

    static LevelName of(String text) {
        if (text.length() > Texts.TITLE) return new LevelName("", text);
        for (var form : FORMS) {
            var match = form.matcher(text);
            if (match.matches()) return new LevelName(match.group("code"), match.group("title"));
        }
        return new LevelName("", text);
    }

    /** What its key is made from: the code, being the company's own id, else the title. */
    String source() {
        return code.isEmpty() ? title : code;
    }
}
