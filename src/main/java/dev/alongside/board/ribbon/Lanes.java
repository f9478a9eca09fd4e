package dev.alongside.board.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts things beside each other as long as there is room, and below where there is not. */
final class Lanes {

    private final int most;
    private final List<List<Stretch>> lanes = new ArrayList<>();

    private record Stretch(double from, double to) {

        boolean meets(double otherFrom, double otherTo) {
            return otherFrom < to && from < otherTo;
        }
    }

    Lanes(int most) {
        this.most = most;
    }

    int count() {
        return lanes.size();
    }

    /** The first lane with room for it, empty when none is left. */
    OptionalInt place(double from, double to) {
        for (int lane = 0; lane < most; lane++) {
            if (lane == lanes.size()) lanes.add(new ArrayList<>());
            if (lanes.get(lane).stream().anyMatch(taken -> taken.meets(from, to))) continue;
            lanes.get(lane).add(new Stretch(from, to));
            return OptionalInt.of(lane);
        }
        return OptionalInt.empty();
    }
}
