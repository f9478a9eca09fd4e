package dev.alongside.history.exchange;

import dev.alongside.history.WinDraft;
import java.util.List;
import java.util.Optional;

/** What came out of a text or file, row by row in its order. */
public record ReadWins(List<ReadWin> rows) {

    public ReadWins {
        rows = List.copyOf(rows);
    }

    static ReadWins nothing(int line, String sentence) {
        return new ReadWins(List.of(ReadWin.none(line, sentence)));
    }

    /** The wins that can be added. */
    public List<WinDraft> drafts() {
        return rows.stream().map(ReadWin::draft).flatMap(Optional::stream).toList();
    }

    /** What to look at in wins that can be added. */
    public List<String> remarks() {
        return rows.stream()
                .map(ReadWin::remark)
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    /** Why the first row that becomes no win does not. */
    public Optional<String> firstProblem() {
        return rows.stream()
                .filter(row -> row.draft().isEmpty())
                .map(ReadWin::sentence)
                .findFirst();
    }
}
