package dev.alongside.board.sharing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.alongside.support.MarkdownText;

/** A text, or its beginning when it is long and all of it on demand. */
final class FoldedText extends Composite<Div> {

    /** UTF-16 units up to which a text stands there as a whole. */
    private static final int SHORT = 280;

    private static final int BEGINNING = 110;

    FoldedText(String markdown) {
        getContent().addClassName("preview-text");
        getContent().add(markdown.length() <= SHORT ? new MarkdownText(markdown) : folded(markdown));
    }

    private static Component folded(String markdown) {
        var folded = new Details(beginning(markdown));
        folded.addOpenedChangeListener(change -> {
            if (change.isOpened() && folded.getContent().findAny().isEmpty()) folded.add(new MarkdownText(markdown));
        });
        return folded;
    }

    /** In one line, cut between words. */
    private static String beginning(String markdown) {
        var line = markdown.strip().replaceAll("\\s+", " ");
        int end = line.lastIndexOf(' ', BEGINNING);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, BEGINNING / 2)) + " …";
    }
}
