package dev.alongside.board.waiting;

/** What can wait for somebody, in the order in which it is said. */
public enum WaitKind {
    PLAN_CHANGE("change of the plan", "changes of the plan"),
    READING("reading", "readings"),
    GOAL("goal", "goals"),
    SWAP("swap", "swaps"),
    COMMENTS("thread of comments", "threads of comments");

    private final String one;
    private final String several;

    WaitKind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    String count(long number) {
        return "%d %s".formatted(number, number == 1 ? one : several);
    }
}
