package dev.alongside.board.goals;

import dev.alongside.board.frame.Board;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalOrder;
import java.util.List;
import java.util.function.Supplier;

/** Where a goal goes in its list when its owner moves it; after that the newest is shown. */
record GoalPlace(GoalOrder order, Supplier<Board> board, Supplier<GoalsTab> tab) {

    void up(GoalLine line) {
        putAt(line, place(line) - 1);
    }

    void down(GoalLine line) {
        putAt(line, place(line) + 1);
    }

    /** It takes the place of another one of the same list. */
    void to(GoalLine line, GoalLine other) {
        putAt(line, place(other));
    }

    private void putAt(GoalLine line, int place) {
        var list = list(line);
        int now = place(line);
        if (place < 0 || place >= list.size() || now < 0 || place == now) return;
        int next = place < now ? place : place + 1;
        try {
            order.put(line.goal(), next < list.size() ? list.get(next) : null);
        } finally {
            board.get().refresh();
        }
    }

    private int place(GoalLine line) {
        return list(line).stream().map(Goal::id).toList().indexOf(line.goal().id());
    }

    private List<Goal> list(GoalLine line) {
        return tab.get().goals().goals().stream()
                .filter(goal -> goal.status() == line.goal().status())
                .toList();
    }
}
