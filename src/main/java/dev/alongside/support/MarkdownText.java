package dev.alongside.support;

import com.vaadin.flow.component.Html;

/** Shows a text with its lists, emphasis and links. */
public class MarkdownText extends Html {

    public MarkdownText(String markdown) {
        super(html(markdown));
    }

    public void show(String markdown) {
        setHtmlContent(html(markdown));
    }

    private static String html(String markdown) {
        return "<div class=\"markdown\">" + Markdown.toHtml(markdown) + "</div>";
    }
}
