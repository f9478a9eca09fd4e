package dev.alongside.bench;

import dev.alongside.jointtext.TextPlace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shared plan, and the names with which its two people sign in. */
record SeededBoard(UUID plan, String owner, String partner) {

    /** Of the attribute whose reading is typed; both said that they find it unclear. */
    static final String ATTRIBUTE = "a1";

    private static final String BEGIN = "BOARD";

    String line() {
        return String.join(" ", BEGIN, plan.toString(), owner, partner);
    }

    static Optional<SeededBoard> parse(String line) {
        if (!line.startsWith(BEGIN + " ")) return Optional.empty();
        var words = List.of(line.split(" "));
        return Optional.of(new SeededBoard(UUID.fromString(words.get(1)), words.get(2), words.get(3)));
    }

    /** The text that is typed. */
    TextPlace reading() {
        return new TextPlace("READING", plan, ATTRIBUTE);
    }

    TextPlace intention() {
        return new TextPlace("INTENTION", plan, "");
    }

    String path() {
        return path("/attribute/" + ATTRIBUTE);
    }

    String path(String tab) {
        return "/board/" + plan + tab;
    }
}
