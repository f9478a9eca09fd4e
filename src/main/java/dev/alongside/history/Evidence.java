package dev.alongside.history;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A link to something that shows a win, on the web or the company's intranet. What is stored may be from before a rule
 * got stricter and still has to be read, so it is checked when it is made or edited, and not by its constructor.
 */
@Table("evidence")
public record Evidence(String address, String title) {

    private static final int MOST = 2_000;
    private static final int SHORT = 60;
    private static final Pattern BEGINNING = Pattern.compile("(?i)https?://(?<place>[^/?#]*).*");
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}\"<>\\\\^`{|}]");

    /** Names on an intranet may have an underscore. */
    private static final Pattern HOST = Pattern.compile("(?:\\[[\\p{XDigit}:.]+]|[\\p{L}\\p{N}._-]+)(?::\\d*)?");

    /** As somebody gives it; refused when it is not an address on the web. */
    public static Evidence of(String address, String title) {
        var tidy = Texts.required(address, MOST, "Give the address of the evidence, or remove the line");
        requireWebAddress(tidy);
        return new Evidence(tidy, Texts.optional(title, Texts.TITLE));
    }

    /** The same, made by the rules of now. */
    Evidence checked() {
        return of(address, title);
    }

    /** What to show as the link's words. */
    public String words() {
        return title.isEmpty() ? address : title;
    }

    private static void requireWebAddress(String address) {
        var unfit = UNFIT.matcher(address);
        boolean isUnfit = unfit.find();
        var beginning = BEGINNING.matcher(isUnfit ? address.substring(0, unfit.start()) : address);
        if (!beginning.matches()) throw not(address, "is not a web address; it has to begin with https:// or http://");
        if (isUnfit) throw not(address, unfit(unfit.group()));
        var place = beginning.group("place");
        if (place.contains("@")) throw not(address, "holds a name to sign in with; leave out what stands before the @");
        if (!HOST.matcher(place).matches()) throw not(address, "names no host that a browser could find");
    }

    private static String unfit(String sign) {
        return sign.isBlank()
                ? "has a space in it; a web address has none. Write %20 for it, or copy the address from the browser"
                : "has a “%s” in it, which a web address can't have. Copy the address from the browser".formatted(sign);
    }

    private static InvalidText not(String address, String sentence) {
        var shown = address.length() > SHORT ? address.substring(0, SHORT) + "…" : address;
        return new InvalidText("“%s” %s".formatted(shown, sentence));
    }
}
