package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.DifferenceText;
import dev.alongside.board.form.Toggle;
import dev.alongside.support.Markdown;
import dev.alongside.support.MarkdownText;
import dev.alongside.support.WordDifference;
import org.jspecify.annotations.Nullable;

/** What is expected at the target level, and on demand, as far as it is a rewording, what is different there. */
final class Rewording extends Composite<Div> {

    private final Toggle toggle = new Toggle("Show what is different", this::turn);
    private final MarkdownText text = new MarkdownText("");
    private final Div difference = new Div();
    private @Nullable WordDifference shown;
    private boolean wanted;

    Rewording() {
        difference.addClassName("markdown");
        getContent().addClassName("rewording");
        getContent().add(text, difference, toggle);
    }

    /** @param now what is expected at the level of now, as Markdown; may be empty */
    void show(String now, String then) {
        text.show(Expectations.orNothing(then));
        var news = WordDifference.whole(Markdown.toWords(now), Markdown.toWords(then));
        toggle.setVisible(news.isRewording());
        if (!news.equals(shown)) {
            shown = news;
            difference.removeAll();
            difference.add(new DifferenceText(news));
        }
        draw();
    }

    private void turn() {
        wanted = !wanted;
        draw();
    }

    private void draw() {
        boolean compared = wanted && toggle.isVisible();
        toggle.choose(compared);
        text.setVisible(!compared);
        difference.setVisible(compared);
    }
}
