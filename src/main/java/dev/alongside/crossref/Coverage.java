package dev.alongside.crossref;

/** How many wins and agreed or achieved goals stand behind an attribute; said in words, never as a score. */
public record Coverage(int wins, int goals) {

    /** For example "2 wins, 1 goal", "1 win" or "nothing agreed yet". */
    public String words() {
        if (wins == 0 && goals == 0) return "nothing agreed yet";
        if (goals == 0) return count(wins, "win");
        if (wins == 0) return count(goals, "goal");
        return count(wins, "win") + ", " + count(goals, "goal");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
