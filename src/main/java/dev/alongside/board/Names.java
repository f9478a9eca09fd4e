package dev.alongside.board;

/** How people are called where the full name would be in the way. */
final class Names {

    private Names() {}

    /** The first word of a name. */
    static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
