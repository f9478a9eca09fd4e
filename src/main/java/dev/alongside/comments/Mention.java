package dev.alongside.comments;

import java.util.regex.Pattern;

/** How one calls somebody in a comment: by an at sign and their first name. */
final class Mention {

    private static final String OF_A_WORD = "[\\p{L}\\p{M}\\p{N}_]";

    private Mention() {}

    /** Whether the words call the person of this first name. */
    static boolean isIn(String words, String firstName) {
        return Pattern.compile(
                        "(?<!%s)@%s(?!%s)".formatted(OF_A_WORD, Pattern.quote(firstName), OF_A_WORD),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }
}
