package dev.alongside.history.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.history.Program;
import dev.alongside.history.Win;
import dev.alongside.support.sheet.FileText;
import dev.alongside.support.sheet.Sheet;
import dev.alongside.support.sheet.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads wins out of what was typed, pasted or chosen; what is wrong with it is in the answer, never an exception. */
public final class WinReader {

    /** Bytes that a list of wins may have. */
    public static final int BYTES = 1024 * 1024;

    private final ProgramNames programs;
    private final List<Win> there;
    private final LocalDate today;

    /**
     * @param programs that lines can name
     * @param there the wins that need not be added again
     */
    public WinReader(List<Program> programs, List<Win> there, LocalDate today) {
        this.programs = new ProgramNames(programs);
        this.there = there;
        this.today = today;
    }

    /** A list, or a sheet when it begins with its header. */
    public ReadWins text(String text) {
        return read(text.getBytes(UTF_8), whole -> WinSheet.isIn(whole) ? sheet(whole) : list(whole));
    }

    /** @param name says by its ending whether the file is a sheet or a list */
    public ReadWins file(String name, byte[] bytes) {
        return read(
                bytes,
                text -> name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)") || WinSheet.isIn(text)
                        ? sheet(text)
                        : list(text));
    }

    private static ReadWins read(byte[] bytes, Function<String, ReadWins> reading) {
        try {
            return reading.apply(FileText.of("A list of wins", BYTES, bytes));
        } catch (Unreadable unreadable) {
            return ReadWins.nothing(unreadable.line(), unreadable.sentence());
        }
    }

    private ReadWins list(String text) {
        return new Bullets(programs, DaySense.of(text, today)).read(text, new Rows(there, today));
    }

    private ReadWins sheet(String text) {
        return new WinSheet(Sheet.read(text), programs, DaySense.of(text, today)).read(new Rows(there, today));
    }
}
