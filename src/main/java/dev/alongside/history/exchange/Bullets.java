package dev.alongside.history.exchange;

import dev.alongside.history.WinDraft;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list, one win a line. Where some lines begin like points of a list, the others are left out. A day and a program
 * that a line does not name are those of the point or the heading that it stands under.
 */
record Bullets(ProgramNames programs, DaySense sense) {

    ReadWins read(String text, Rows rows) {
        var lines = ListedLine.of(text);
        boolean isList = lines.stream().anyMatch(ListedLine::isBullet);
        var outline = new Outline();
        for (var line : lines) {
            if (line.isHeading()) {
                heading(line, outline, rows);
            } else if (isList && !line.isBullet()) {
                rows.none(line.number(), "This line begins without a “-” and is left out");
            } else {
                win(line, outline, rows);
            }
        }
        var read = rows.read();
        return read.rows().isEmpty()
                ? ReadWins.nothing(lines.getFirst().number(), "There is a heading, but no win below it")
                : read;
    }

    /** One that says a day or a program was of use, so nothing is said about it. */
    private void heading(ListedLine line, Outline outline, Rows rows) {
        var words = dated(line.words().strip(), outline.above(line.depth()).day());
        var said = line.isTooLong()
                ? Said.NOTHING
                : BulletLine.read(words, programs, sense).said();
        outline.add(line.depth(), said);
        if (said.equals(Said.NOTHING)) rows.none(line.number(), "This is a heading and is left out");
    }

    /** A heading may be a year, and one below it a part of that year. */
    private String dated(String words, @Nullable LocalDate above) {
        if (words.matches("(?:19|20)\\d\\d")) return "in " + words;
        var whole = above == null ? words : words + " " + above.getYear();
        return WrittenDay.of(whole, sense).isPresent() ? whole : words;
    }

    private void win(ListedLine line, Outline outline, Rows rows) {
        if (line.isTooLong()) {
            outline.add(line.depth(), Said.NOTHING);
            rows.none(line.number(), tooLong(line));
            return;
        }
        var above = outline.above(line.depth()).day();
        var read = BulletLine.read(line.words(), programs, sense.under(above));
        var said = outline.add(line.depth(), read.said());
        rows.add(line.number(), () -> draft(read, said), remark(read, said));
    }

    private WinDraft draft(BulletLine line, Said said) {
        var day = said.day() == null ? sense.today() : said.day();
        return new WinDraft(line.title(), day, said.program(), "", line.evidence());
    }

    private static String remark(BulletLine line, Said said) {
        var instead = said.day() == null ? "so it is of today" : "so it takes the date above it";
        return line.notUnderstood()
                .map(part -> "“%s” is no date we can read, %s".formatted(part, instead))
                .orElse("");
    }

    private static String tooLong(ListedLine line) {
        return "This line has %,d characters; a title has at most %,d"
                .formatted(line.text().length(), Texts.TITLE);
    }
}
