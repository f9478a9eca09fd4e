package dev.alongside.board.sharing;

/** How many of something there are, in words. */
final class Counted {

    private Counted() {}

    /** For example "1 goal" or "3 goals". */
    static String of(long number, String one, String several) {
        return "%,d %s".formatted(number, number == 1 ? one : several);
    }
}
