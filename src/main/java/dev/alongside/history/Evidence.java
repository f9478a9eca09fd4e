package dev.alongside.history;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.springframework.data.relational.core.mapping.Table;

/** A link to something that shows a win, on the web or the company's intranet. */
@Table("evidence")
public record Evidence(String address, String title) {

    private static final int MOST = 2_000;

    public Evidence {
        address = Texts.required(address, MOST, "Give the address of the evidence, or remove the line");
        title = Texts.optional(title, Texts.TITLE);
        if (!isWebAddress(address)) {
            throw new InvalidText("“%s” is not a web address; it has to begin with https:// or http://"
                    .formatted(address.length() > 60 ? address.substring(0, 60) + "…" : address));
        }
    }

    /** What to show as the link's words. */
    public String words() {
        return title.isEmpty() ? address : title;
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
