package dev.alongside.board.frame;

import dev.alongside.board.waiting.Waiting;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.PlanHeader;
import java.util.List;
import java.util.Set;

/**
 * A board as its reader may see it at one journal number.
 *
 * @param waiting what waits for the reader
 * @param hidden names of the guidance that the reader has hidden
 * @param page what the open tab shows
 * @param lines journal lines since the number that was shown before, at least the newest one
 */
record BoardState<P>(
        PlanHeader header,
        Edition edition,
        List<Waiting> waiting,
        Set<String> hidden,
        P page,
        List<JournalLine> lines) {

    long number() {
        return header.view().number();
    }

    /** What is new for somebody who has seen everything up to {@code shown}; nothing is for who has seen nothing. */
    Changes since(long shown) {
        if (shown < 0) return new Changes(header, List.of());
        return new Changes(
                header, lines.stream().filter(line -> line.number() > shown).toList());
    }
}
