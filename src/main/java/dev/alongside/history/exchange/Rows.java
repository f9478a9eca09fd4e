package dev.alongside.history.exchange;

import dev.alongside.history.History;
import dev.alongside.history.TooManyWins;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.support.InvalidText;
import dev.alongside.support.sheet.Unreadable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The rows that were read so far; the same win of the same month becomes one win. */
final class Rows {

    private static final int ON_BOARD = 0;
    private static final int MOST = 2_000;

    private final LocalDate today;
    private final List<ReadWin> rows = new ArrayList<>();
    private final Map<Known, Integer> lines = new HashMap<>();

    private record Known(String title, YearMonth month) {

        static Known of(String title, LocalDate day) {
            return new Known(title.toLowerCase(Locale.ROOT), YearMonth.from(day));
        }
    }

    Rows(List<Win> there, LocalDate today) {
        this.today = today;
        there.forEach(win -> lines.put(Known.of(win.title(), win.day()), ON_BOARD));
    }

    void none(int line, String sentence) {
        keep(ReadWin.none(line, sentence));
    }

    /**
     * A win, or why it can't be one.
     *
     * @param remark what to look at in it all the same, empty for nothing
     */
    void add(int line, Supplier<WinDraft> win, String remark) {
        try {
            keep(unlessKnown(line, win.get(), remark));
        } catch (InvalidText refused) {
            none(line, refused.sentence());
        }
    }

    ReadWins read() {
        var read = new ReadWins(rows);
        int wins = read.drafts().size();
        return wins > History.MOST_AT_ONCE ? ReadWins.nothing(0, new TooManyWins(wins).sentence()) : read;
    }

    private void keep(ReadWin row) {
        if (rows.size() == MOST)
            throw new Unreadable(row.line(), "A list of wins has at most %,d lines; this one has more".formatted(MOST));
        rows.add(row);
    }

    private ReadWin unlessKnown(int line, WinDraft draft, String remark) {
        var day = Objects.requireNonNull(draft.day());
        var before = lines.putIfAbsent(Known.of(draft.title(), day), line);
        if (before == null) return ReadWin.of(line, draft, remark(day, remark));
        return ReadWin.none(
                line,
                before == ON_BOARD
                        ? "You have “%s” of that month already".formatted(draft.title())
                        : "“%s” stands on line %d already".formatted(draft.title(), before));
    }

    private String remark(LocalDate day, String other) {
        if (!day.isAfter(today)) return other;
        return "That day is still to come" + (other.isEmpty() ? "" : ". " + other);
    }
}
