package dev.alongside.board.crossref;

import dev.alongside.crossref.CrossReferencePage;
import java.util.List;

/** What the cards of a new board say, with the names of who is in it. */
final class FirstStepWords {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private FirstStepWords() {}

    /** Who sees what is written here. */
    static String promise(SixThings now) {
        if (now.manager().isEmpty()) return "Nobody else sees any of it until you share it.";
        return now.manager().get()
                + (now.header().isShared() ? " sees what you write here." : " sees nothing until you share it.");
    }

    static String matrix(CrossReferencePage page) {
        return "Edition %d of %s is here. Read what %s expects next to what %s does."
                .formatted(
                        page.edition().number(),
                        page.edition().matrixTitle(),
                        page.target().title(),
                        page.current().title());
    }

    static String look(int attributes) {
        if (attributes == 1) return "Look at the one attribute";
        var number = attributes < NUMBERS.size() ? NUMBERS.get(attributes) : Integer.toString(attributes);
        return "Look at the %s attributes".formatted(number);
    }

    static String why(SixThings now) {
        return "Two or three sentences on why you want this. It is the first thing %s reads, and what makes an ally."
                .formatted(now.manager().orElse("your manager"));
    }

    static String together(SixThings now) {
        if (now.manager().isEmpty()) {
            return "Share the board with your manager and talk it through. Nobody is entered as your manager yet; an admin does that,"
                    + " and all the rest can begin before.";
        }
        return "Share the board, walk through it in a 1:1, and write down what you both understand. Usually a few talks.";
    }
}
