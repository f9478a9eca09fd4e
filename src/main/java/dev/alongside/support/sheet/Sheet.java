package dev.alongside.support.sheet;

import java.util.List;

/** The rows of a CSV file that hold anything; the first is the header. */
public record Sheet(Row header, List<Row> rows) {

    /** More than anybody fills, but spreadsheets like to write empty ones behind the last. */
    private static final int COLUMNS = 250;

    /**
     * The cells of one row, without spaces around them.
     *
     * @param line the line of the file it begins on, from 1
     */
    public record Row(int line, List<String> cells) {

        /** The text in this column, from 0; empty behind the row's end. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** The cell in one line, without line breaks and doubled spaces inside. */
        public String title(int column) {
            return cell(column).replaceAll("[\\s\\u00A0]+", " ").strip();
        }
    }

    /** @param text with something in it */
    public static Sheet read(String text) {
        var rows = new CsvRows(text).read();
        if (rows.isEmpty()) throw new Unreadable(0, "This file is empty");
        var header = rows.getFirst();
        if (header.cells().size() > COLUMNS) {
            throw new Unreadable(
                    header.line(),
                    "The header has %,d columns; %d fit"
                            .formatted(header.cells().size(), COLUMNS));
        }
        if (rows.size() == 1) {
            throw new Unreadable(header.line(), "There is a header, but no row below it");
        }
        return new Sheet(header, rows.subList(1, rows.size()));
    }
}
