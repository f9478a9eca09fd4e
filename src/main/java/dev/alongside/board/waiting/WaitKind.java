package dev.alongside.board.waiting;

/** What can wait for somebody, in the order in which it is said. */
public enum WaitKind {
    PLAN_CHANGE("clock", "change of the plan", "changes of the plan", "to answer"),
    READING("understanding", "reading", "readings", "to confirm"),
    QUESTION("comment", "question on a reading", "questions on readings", "to answer"),
    GOAL("goal", "goal", "goals", "to agree to"),
    SWAP("goal-proposed", "swap", "swaps", "to answer"),
    COMMENTS("comment", "thread of comments", "threads of comments", "to answer");

    private final String icon;
    private final String one;
    private final String several;
    private final String act;

    WaitKind(String icon, String one, String several, String act) {
        this.icon = icon;
        this.one = one;
        this.several = several;
        this.act = act;
    }

    /** The sign that goes with it. */
    public String icon() {
        return icon;
    }

    /** For example "A reading to confirm" or "2 goals to agree to". */
    String toDo(long number) {
        return number == 1 ? "A %s %s".formatted(one, act) : "%d %s %s".formatted(number, several, act);
    }

    String count(long number) {
        return "%d %s".formatted(number, number == 1 ? one : several);
    }
}
