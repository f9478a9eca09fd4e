package dev.alongside.history.exchange;

import dev.alongside.history.Evidence;
import dev.alongside.history.WinDraft;
import dev.alongside.support.InvalidText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line whose links and addresses are taken out, so that nothing inside them is cut. A link of Markdown becomes
 * evidence and leaves its words behind; what can't be evidence stays as it was written.
 */
final class LinksInLine {

    /** Stands for each of them in the words; Unicode has it for objects in a text. */
    static final String SIGN = "\uFFFC";

    private static final String WORDS = "(?:[^\\[\\]]|\\[[^\\[\\]]*](?!\\())*+";
    private static final String ADDRESS = "[^\\s()<>]*+(?:\\([^\\s()<>]*\\)[^\\s()<>]*+)*+";
    private static final String LINK =
            "\\[(?<words>" + WORDS + ")]\\(<?(?<address>" + ADDRESS + ")>?(?:\\s+\"[^\"]*\")?\\)";
    private static final String IMAGE = "!\\[" + WORDS + "]\\([^()]*+(?:\\([^()]*\\)[^()]*+)*+\\)";
    private static final String URL = "(?<![\\p{Alnum}+.-])[\\p{Alnum}+.-]*+://[^\\s\\u00A0]*(?<![])>\"'.,;:!?…*_])";

    private static final Pattern OUT = Pattern.compile(String.join("|", IMAGE, LINK, URL, SIGN));
    private static final Pattern SIGNS = Pattern.compile(SIGN);

    private record Link(String written, String shown) {}

    private final List<Link> links = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final String words;

    LinksInLine(String line) {
        words = tidy(OUT.matcher(line).replaceAll(this::takeOut));
    }

    /** The line without signs of emphasis and doubled spaces. */
    String words() {
        return words;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** These words, or what is left of them, as people are to read them. */
    String shown(String words) {
        return putBack(words, Link::shown);
    }

    /** These words with all that was written in their links and addresses. */
    String written(String words) {
        return putBack(words, Link::written);
    }

    private String putBack(String words, Function<Link, String> as) {
        var each = links.iterator();
        return SIGNS.matcher(words).replaceAll(sign -> Matcher.quoteReplacement(as.apply(each.next())));
    }

    private String takeOut(MatchResult found) {
        var made = Optional.ofNullable(found.group("words")).flatMap(name -> evidence(found.group("address"), name));
        made.ifPresent(evidence::add);
        links.add(new Link(found.group(), made.map(Evidence::title).orElse(found.group())));
        return SIGN;
    }

    private Optional<Evidence> evidence(String address, String name) {
        var title = tidy(name);
        if (title.isEmpty() || evidence.size() == WinDraft.MOST_EVIDENCE) return Optional.empty();
        try {
            return Optional.of(Evidence.of(address, title));
        } catch (InvalidText noEvidence) {
            return Optional.empty();
        }
    }

    private static String tidy(String words) {
        return words.replaceAll("\\*\\*|__", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
