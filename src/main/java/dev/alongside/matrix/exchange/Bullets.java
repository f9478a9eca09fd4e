package dev.alongside.matrix.exchange;

import java.util.regex.Pattern;

/** Lists in cells, written as Markdown lists. */
final class Bullets {

    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t\\u00A0]*[•·▪◦‣●∙][ \\t\\u00A0]*");

    private Bullets() {}

    /** The cell with the bullets of a spreadsheet, as "•", made those of Markdown. */
    static String asMarkdown(String cell) {
        return BULLET.matcher(cell).replaceAll("- ");
    }

    /** One more point of a list; its further lines are indented, so that they stay in it. */
    static String add(String list, String point) {
        var item = "- " + BULLET.matcher(point).replaceFirst("").replace("\n", "\n  ");
        return list.isEmpty() ? item : list + "\n" + item;
    }
}
