package dev.alongside.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * A part of a page that is only read or followed, shown in one piece. Of its own components the server would keep each
 * one for each open page, down to every icon and word.
 */
public class OnePiece extends Html {

    /** @param part without anything that listens; it is not needed any more */
    public OnePiece(Component part) {
        super(html(part));
    }

    /** @param part of the same tag as the one before, with all its attributes: what it lacks stays */
    public void show(Component part) {
        setHtmlContent(html(part));
    }

    /** All texts in it are escaped. */
    private static String html(Component part) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(ElementUtil.toJsoup(page, part.getElement()));
        return page.outerHtml();
    }
}
