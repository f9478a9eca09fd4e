package dev.alongside.board.history;

import dev.alongside.board.form.MeasureWords;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a win was, in which program, what it did in figures and who can vouch for it, in one line. */
final class WinFacts {

    private WinFacts() {}

    static String of(WinLine line, Dates dates) {
        var win = line.win();
        return Stream.of(
                        dates.monthOfYear(win.day()),
                        line.program().map(Program::name).orElse(""),
                        MeasureWords.of(win.measure()),
                        win.vouch().isEmpty() ? "" : "Can vouch: " + win.vouch())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
