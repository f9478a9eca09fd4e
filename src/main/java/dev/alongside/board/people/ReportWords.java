package dev.alongside.board.people;

import dev.alongside.plan.ReportLine;

/**
 * Somebody in the list of one's people.
 *
 * @param levels where their shared plan leads, empty without one
 */
record ReportWords(ReportLine line, String levels) {

    /** A person can share a plan for each matrix; each has a row. */
    Object key() {
        return line.plan().<Object>map(plan -> plan.id()).orElse(line.person());
    }
}
