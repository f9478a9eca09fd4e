package dev.alongside.support;

import org.jspecify.annotations.Nullable;

/** Rules that every text a person types has to keep. */
public final class Texts {

    /** UTF-16 units that a title may have. */
    public static final int TITLE = 200;

    /** UTF-16 units that a paragraph may have. */
    public static final int PARAGRAPH = 4_000;

    private Texts() {}

    /** The trimmed text; refused with {@code sentence} when nothing is left. */
    public static String required(@Nullable String text, String sentence) {
        var trimmed = optional(text);
        if (trimmed.isEmpty()) throw new InvalidText(sentence);
        return trimmed;
    }

    /** As {@link #required(String, String)}, and refused when it has more than {@code most} UTF-16 units. */
    public static String required(@Nullable String text, int most, String sentence) {
        return limited(required(text, sentence), most);
    }

    /** The trimmed text, empty for none; refused when it has more than {@code most} UTF-16 units. */
    public static String optional(@Nullable String text, int most) {
        return limited(optional(text), most);
    }

    private static String optional(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String limited(String text, int most) {
        if (text.length() > most) {
            throw new InvalidText("This text has %,d characters; %,d fit here".formatted(text.length(), most));
        }
        for (int at = 0; at < text.length(); at++) {
            if (isHalfCharacter(text, at)) throw new InvalidText("This text holds half a character that can't be kept");
        }
        return text;
    }

    private static boolean isHalfCharacter(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
