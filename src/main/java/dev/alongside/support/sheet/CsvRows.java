package dev.alongside.support.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Splits a CSV file into rows; finds out by itself whether comma, semicolon or tab divides its cells. */
class CsvRows {

    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final Pattern OPENED = Pattern.compile("startline ([\\d.,\\s]*\\d)");

    private final String text;

    CsvRows(String text) {
        this.text = text;
    }

    List<Sheet.Row> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        var rows = new ArrayList<Sheet.Row>();
        int line = 1;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var cells : parser) {
                var row = new Sheet.Row(line, cells.stream().map(CsvRows::clean).toList());
                if (!row.isBlank()) rows.add(row);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable(line, String.valueOf(broken.getMessage()));
        }
        return rows;
    }

    private static Unreadable unreadable(int line, String message) {
        Matcher opened = OPENED.matcher(message);
        if (!opened.find()) {
            return new Unreadable(
                    line, "Behind the closing quote of a cell there is more text; quotes inside a cell are doubled");
        }
        return new Unreadable(
                Integer.parseInt(opened.group(1).replaceAll("\\D", "")),
                "A quote opens here and is never closed, so the rest of the file is one cell");
    }

    private static String clean(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The one that divides the first row into most cells. */
    private char delimiter() {
        char best = DELIMITERS[0];
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int count = countInFirstRow(delimiter);
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    private int countInFirstRow(char delimiter) {
        boolean quoted = false;
        int start = 0;
        while (isLineEnd(text.charAt(start))) start++;
        int count = 0;
        for (int at = start; at < text.length() && (quoted || !isLineEnd(text.charAt(at))); at++) {
            if (text.charAt(at) == '"') quoted = !quoted;
            if (!quoted && text.charAt(at) == delimiter) count++;
        }
        return count;
    }

    private static boolean isLineEnd(char each) {
        return each == '\n' || each == '\r';
    }
}
