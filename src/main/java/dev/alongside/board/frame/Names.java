package dev.alongside.board.frame;

/** How people are called where the full name would be in the way. */
public final class Names {

    private Names() {}

    /** The first word of a name. */
    public static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
