package dev.alongside.history.exchange;

/**
 * What a part of a line means.
 *
 * @param from where the part begins
 * @param to the place behind its end
 */
record Mention<T>(T meaning, int from, int to) {

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    /** The line before it, without spaces at the end. */
    String before(String line) {
        return line.substring(0, from).stripTrailing();
    }

    /** The line behind it, without spaces at the beginning. */
    String behind(String line) {
        return line.substring(to).stripLeading();
    }

    boolean isInBrackets(String line) {
        return line.substring(0, from).matches(".*[(\\[][^()\\[\\]]*")
                && line.substring(to).matches("[^()\\[\\]]*[)\\]].*");
    }

    boolean isAtEnd(String line) {
        return behind(line).matches("[\\s.,;!…]*");
    }
}
