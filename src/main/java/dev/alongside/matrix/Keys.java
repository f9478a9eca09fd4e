package dev.alongside.matrix;

import dev.alongside.support.InvalidText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hands out the stable keys of one matrix: the slug of what the source calls a thing, in lower-case ASCII, with "-2",
 * "-3" … behind it when another has it already.
 */
public final class Keys {

    private static final int MOST = 100;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Set<String> taken = new HashSet<>();

    /** The next free key for {@code title}; made from {@code otherwise} when nothing of the title is ASCII. */
    public String next(String title, String otherwise) {
        var slug = slug(title);
        if (slug.isEmpty()) slug = otherwise;
        var key = slug;
        for (int number = 2; !taken.add(key); number++) key = slug + "-" + number;
        return key;
    }

    static String slug(String title) {
        var plain = title.replace("ß", "ss").replace("æ", "ae").replace("Æ", "ae");
        plain = plain.replace("ø", "o").replace("Ø", "o").replace("ł", "l").replace("Ł", "l");
        var slug = Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return trim(
                slug.length() > MOST
                        ? trim(slug).substring(0, Math.min(MOST, trim(slug).length()))
                        : slug);
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-|-$", "");
    }

    static String required(String key) {
        if (key.length() > MOST + 20 || !KEY.matcher(key).matches()) {
            throw new InvalidText("“%s” can't be a key: it takes small letters, digits and dashes".formatted(key));
        }
        return key;
    }
}
