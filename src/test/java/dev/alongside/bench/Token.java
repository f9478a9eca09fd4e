package dev.alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word that nobody else types, so that one finds it again. */
final class Token {

    private static final Pattern SHAPE = Pattern.compile("«[^«» ]+»");

    private Token() {}

    static String of(int board, int client, int number) {
        return "«b%dc%dn%d»".formatted(board, client, number);
    }

    /** All in this text, in its order; a broken one is none. */
    static List<String> in(String text) {
        var all = new ArrayList<String>();
        var found = SHAPE.matcher(text);
        while (found.find()) all.add(found.group());
        return all;
    }
}
