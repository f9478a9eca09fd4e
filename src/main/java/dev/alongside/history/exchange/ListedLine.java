package dev.alongside.history.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a list; when it has a bullet, together with the lines that it goes on in.
 *
 * @param number where it begins, from 1
 */
record ListedLine(int number, String text) {

    private static final Pattern HEADING = Pattern.compile("\\s*+(?<level>#{1,6})\\s++(?<words>.*)");
    private static final int DEEPEST_HEADING = 6;
    private static final String TAB = " ".repeat(4);

    /** No title with a day and a program has more UTF-16 units. */
    private static final int LONGEST = 1_000;

    static List<ListedLine> of(String text) {
        var lines = text.lines().toList();
        var all = new ArrayList<ListedLine>();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = end(from, lines);
            if (!lines.get(from).isBlank()) all.add(new ListedLine(from + 1, joined(lines.subList(from, to))));
        }
        return all;
    }

    boolean isHeading() {
        return HEADING.matcher(text).matches();
    }

    boolean isBullet() {
        return BulletLine.hasBullet(text);
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Without the signs of a heading. */
    String words() {
        var heading = HEADING.matcher(text);
        return heading.matches() ? heading.group("words") : text;
    }

    /** How far in it stands: headings before all bullets, and what is no bullet like one at the margin. */
    int depth() {
        var heading = HEADING.matcher(text);
        if (heading.matches()) return heading.end("level") - heading.start("level") - DEEPEST_HEADING - 1;
        return isBullet() ? indent(text) : 0;
    }

    private static int end(int from, List<String> lines) {
        int to = from + 1;
        if (!BulletLine.hasBullet(lines.get(from))) return to;
        while (to < lines.size() && goesOn(lines.get(to))) to++;
        return to;
    }

    private static boolean goesOn(String line) {
        return !line.isBlank()
                && indent(line) > 0
                && !BulletLine.hasBullet(line)
                && !HEADING.matcher(line).matches();
    }

    private static int indent(String line) {
        var spaced = line.replace("\t", TAB);
        return spaced.length() - spaced.stripLeading().length();
    }

    private static String joined(List<String> lines) {
        var joined = new StringBuilder(lines.getFirst());
        lines.stream().skip(1).forEach(line -> joined.append(' ').append(line.strip()));
        return joined.toString();
    }
}
