package dev.alongside.history.exchange;

import java.util.ArrayList;
import java.util.List;

/** The headings and bullets that the next line of a list can stand under. */
final class Outline {

    private record Above(int depth, Said said) {}

    private final List<Above> above = new ArrayList<>(List.of(new Above(Integer.MIN_VALUE, Said.NOTHING)));

    /** What a line of this depth stands under; it ends all that is not less deep. */
    Said above(int depth) {
        while (above.getLast().depth() >= depth) above.removeLast();
        return above.getLast().said();
    }

    /** What a line says together with what it stands under. */
    Said add(int depth, Said said) {
        var whole = said.below(above(depth));
        above.add(new Above(depth, whole));
        return whole;
    }
}
