package dev.alongside.support.sheet;

/** Nothing can be made of a file, and where in it one sees that. */
public class Unreadable extends RuntimeException {

    private final int line;

    /** @param line the line of the file, from 1; 0 when it is about the whole file */
    public Unreadable(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** What to tell the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
