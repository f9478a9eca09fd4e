package dev.alongside.history.exchange;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinDraft;
import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import dev.alongside.support.sheet.Sheet;
import dev.alongside.support.sheet.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sheet with a win in each row; its header says which column holds what. */
final class WinSheet {

    private static final Set<String> TITLE = Set.of("title", "win");
    private static final Set<String> WHEN = Set.of("when", "date", "day", "month");
    private static final Set<String> PROGRAM = Set.of("program", "programme");
    private static final Set<String> IMPACT = Set.of("impact", "business impact");
    private static final List<Set<String>> COLUMNS = List.of(TITLE, WHEN, PROGRAM, IMPACT);

    private static final int SHORT = 60;

    private final Sheet sheet;
    private final ProgramNames programs;
    private final DaySense sense;
    private final List<String> header;

    WinSheet(Sheet sheet, ProgramNames programs, DaySense sense) {
        this.sheet = sheet;
        this.programs = programs;
        this.sense = sense;
        header = IntStream.range(0, sheet.header().cells().size())
                .mapToObj(column -> sheet.header().title(column).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a text begins like such a sheet: with a title and at least one other column that is known. */
    static boolean isIn(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var names =
                List.of(first.toLowerCase(Locale.ROOT).replace("\"", "").strip().split("\\s*[,;\\t]\\s*"));
        return names.stream().anyMatch(TITLE::contains)
                && COLUMNS.stream()
                                .filter(column -> names.stream().anyMatch(column::contains))
                                .count()
                        > 1;
    }

    ReadWins read(Rows rows) {
        if (column(TITLE) < 0) {
            throw new Unreadable(
                    sheet.header().line(), "No column is called “title”. The columns are title, when, program, impact");
        }
        COLUMNS.forEach(this::requireOnce);
        header.stream()
                .filter(name -> !name.isEmpty() && COLUMNS.stream().noneMatch(known -> known.contains(name)))
                .forEach(name -> rows.none(
                        sheet.header().line(),
                        "The column “%s” is not known and is left out".formatted(shortened(name))));
        sheet.rows().forEach(row -> read(row, rows));
        return rows.read();
    }

    private void requireOnce(Set<String> names) {
        var found = header.stream().filter(names::contains).toList();
        if (found.size() > 1) {
            throw new Unreadable(
                    sheet.header().line(), "Two columns say the same: “%s”".formatted(String.join("” and “", found)));
        }
    }

    private void read(Sheet.Row row, Rows rows) {
        int cells = row.cells().size();
        if (cells > header.size()
                && row.cells().subList(header.size(), cells).stream().anyMatch(c -> !c.isEmpty())) {
            rows.none(row.line(), "This row has %d columns, the header has %d".formatted(cells, header.size()));
            return;
        }
        rows.add(
                row.line(),
                () -> new WinDraft(
                        fitting(TITLE, row.title(column(TITLE)), Texts.TITLE),
                        day(row.title(column(WHEN))),
                        program(row.title(column(PROGRAM))),
                        fitting(IMPACT, row.cell(column(IMPACT)), Texts.PARAGRAPH),
                        List.of()),
                remark(row.title(column(PROGRAM))));
    }

    private String fitting(Set<String> column, String cell, int most) {
        if (cell.length() <= most) return cell;
        throw new InvalidText("The column “%s” has %,d characters here; %,d fit in"
                .formatted(header.get(column(column)), cell.length(), most));
    }

    private LocalDate day(String when) {
        if (when.isEmpty()) return sense.today();
        return WrittenDay.of(when, sense)
                .orElseThrow(() ->
                        new InvalidText("“%s” is no date we can read. Write it like 3 May 2026, 2026-05 or Q2 2026"
                                .formatted(shortened(when))));
    }

    private @Nullable ProgramId program(String name) {
        return programs.of(name).map(Program::id).orElse(null);
    }

    private String remark(String program) {
        return program.isEmpty() || programs.of(program).isPresent()
                ? ""
                : "There is no program “%s” yet, so it is in none".formatted(shortened(program));
    }

    private int column(Set<String> names) {
        return IntStream.range(0, header.size())
                .filter(at -> names.contains(header.get(at)))
                .findFirst()
                .orElse(-1);
    }

    private static String shortened(String cell) {
        return cell.length() <= SHORT ? cell : cell.substring(0, SHORT).strip() + "…";
    }
}
