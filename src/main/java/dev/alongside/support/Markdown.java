package dev.alongside.support;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What people write, as HTML that can't do harm: the one way from a text to markup. Links lead to http, https and mailto
 * only, images become links, HTML in the text is shown as it is written, and headings stay text, since the screen has
 * its own.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class, FencedCodeBlock.class))
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build();

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "pre", "code", "a")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private Markdown() {}

    /** Sanitised HTML of this text. */
    public static String toHtml(String markdown) {
        if (markdown.isBlank()) return "";
        return sanitised(RENDERER.render(PARSER.parse(markdown)));
    }

    /** The words of this text without its marks. */
    public static String toWords(String markdown) {
        return Jsoup.parseBodyFragment(toHtml(markdown)).body().wholeText().strip();
    }

    /** As {@link #toHtml}, for what is HTML already, from wherever it comes. */
    public static String sanitised(String html) {
        var source = Jsoup.parseBodyFragment(html);
        source.select("img").forEach(Markdown::replaceByLink);
        var clean = new Cleaner(SAFE).clean(source);
        withoutTarget(clean).forEach(Element::unwrap);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return clean.body().html().strip();
    }

    private static List<Element> withoutTarget(Document clean) {
        return clean.select("a").stream().filter(link -> !link.hasAttr("href")).toList();
    }

    private static void replaceByLink(Element image) {
        var source = image.attr("src");
        var words = image.attr("alt").isBlank() ? source : image.attr("alt");
        image.replaceWith(new Element("a").attr("href", source).text(words));
    }
}
