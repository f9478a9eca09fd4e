package dev.alongside.board.people;

import dev.alongside.board.waiting.WaitLine;
import dev.alongside.plan.ReportLine;
import java.util.List;

/**
 * Somebody in the list of one's people.
 *
 * @param levels where their shared plan leads, empty without one
 * @param waiting what waits for the reader on that plan
 */
record ReportWords(ReportLine line, String levels, List<WaitLine> waiting) {

    /** A person can share a plan for each matrix; each has a row. */
    Object key() {
        return line.plan().<Object>map(plan -> plan.id()).orElse(line.person());
    }
}
