package dev.alongside.history.exchange;

import dev.alongside.history.WinDraft;
import dev.alongside.support.Texts;
import java.util.List;

/** A list, one win a line. Where some lines begin like points of a list, the others are left out. */
record Bullets(ProgramNames programs, DaySense sense) {

    /** No title with a day and a program has more UTF-16 units. */
    private static final int LONGEST = 1_000;

    ReadWins read(String text, Rows rows) {
        var lines = text.lines().toList();
        boolean isList = lines.stream().anyMatch(BulletLine::hasBullet);
        for (int at = 0; at < lines.size(); at++) {
            read(at + 1, lines.get(at), isList, rows);
        }
        return rows.read();
    }

    private void read(int number, String line, boolean isList, Rows rows) {
        if (line.isBlank()) return;
        if (line.matches("\\s*#{1,6}\\s.*")) {
            rows.none(number, "This is a heading and is left out");
        } else if (isList && !BulletLine.hasBullet(line)) {
            rows.none(number, "This line begins without a “-” and is left out");
        } else if (line.length() > LONGEST) {
            rows.none(
                    number,
                    "This line has %,d characters; a title has at most %,d".formatted(line.length(), Texts.TITLE));
        } else {
            var read = BulletLine.read(line, programs, sense);
            rows.add(number, () -> win(read), remark(read));
        }
    }

    private static String remark(BulletLine line) {
        return line.notUnderstood()
                .map("“%s” is no date we can read, so it is of today"::formatted)
                .orElse("");
    }

    private static WinDraft win(BulletLine line) {
        return new WinDraft(line.title(), line.day(), line.program(), "", List.of());
    }
}
