package dev.alongside.matrix.exchange;

/** Nothing can be made of the file; the problem says why and where. */
class Unreadable extends RuntimeException {

    private final transient Problem problem;

    Unreadable(int line, String sentence) {
        super(sentence);
        problem = Problem.error(line, sentence);
    }

    Problem problem() {
        return problem;
    }
}
