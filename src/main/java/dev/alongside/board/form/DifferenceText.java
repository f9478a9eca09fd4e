package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.WordDifference;

/** Two versions of a text in one: what was removed is struck through, what was added is underlined. */
public final class DifferenceText extends Span {

    public DifferenceText(WordDifference difference) {
        addClassName("difference");
        for (var piece : difference.pieces()) {
            if (getElement().getChildCount() > 0) add(new Text(" "));
            add(component(piece));
        }
    }

    private static Component component(WordDifference.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Text(piece.text());
            case REMOVED -> marked("del", piece.text());
            case ADDED -> marked("ins", piece.text());
        };
    }

    private static HtmlContainer marked(String tag, String words) {
        var marked = new HtmlContainer(tag);
        marked.setText(words);
        return marked;
    }
}
