package dev.alongside.matrix.exchange;

import dev.alongside.support.InvalidText;
import dev.alongside.support.sheet.FileText;
import dev.alongside.support.sheet.Sheet;
import dev.alongside.support.sheet.Unreadable;
import java.util.Locale;

/** A file that holds a career matrix, as CSV in one of two layouts: wide (a column a level) or long (a row a behavior). */
public final class MatrixFile {

    /** Bytes that a file may have. */
    public static final int BYTES = 5 * 1024 * 1024;

    private MatrixFile() {}

    /**
     * Reads whatever the file is; what is wrong with it is in the answer, never an exception.
     *
     * @param name the file's name; makes the title when the file itself has none
     */
    public static ReadMatrix read(String name, byte[] bytes) {
        try {
            var sheet = Sheet.read(FileText.of("A matrix file", BYTES, bytes));
            var title = title(name);
            return LongLayout.isIn(sheet.header())
                    ? new LongLayout(sheet, title).read()
                    : new WideLayout(sheet, title).read();
        } catch (Unreadable unreadable) {
            return ReadMatrix.nothing(Problem.error(unreadable.line(), unreadable.sentence()));
        } catch (InvalidText invalid) {
            return ReadMatrix.nothing(Problem.error(0, invalid.sentence()));
        }
    }

    /** "technical-program-management.csv" is Technical program management. */
    private static String title(String name) {
        var words = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z]{1,5}$", "")
                .replaceAll("[-_\\s\\p{Cntrl}]+", " ")
                .strip();
        if (words.isEmpty()) return "Career matrix";
        var title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return title.length() > 100 ? title.substring(0, 100) : title;
    }
}
