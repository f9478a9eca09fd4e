package dev.alongside.board.crossref;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.Standing;
import dev.alongside.support.Icon;
import dev.alongside.support.OnePiece;
import java.util.Optional;

/** A standing to read. */
@Uses(Badge.class)
final class StandingBadge extends OnePiece {

    private final String whose;

    /** @param whose what a screen reader says before the word, for example "Mira's standing on Business Impact" */
    StandingBadge(String whose) {
        super(new Span());
        this.whose = whose;
    }

    /** @param shown whether the reader may see this side's standings; if not, this looks the same whatever there is */
    void show(Optional<Standing> standing, boolean shown) {
        var badge = !shown
                ? badge("Not shown yet", "hidden", "not-shown")
                : standing.map(it -> badge(
                                StandingWords.word(it.kind()),
                                StandingWords.look(it.kind()),
                                StandingWords.look(it.kind())))
                        .orElseGet(() -> noView());
        var before = new Span(whose + ": ");
        before.addClassName("sr");
        show(new Span(before, badge));
    }

    private static Badge noView() {
        var badge = new Badge("No view yet");
        badge.addClassNames("standing", "no-view");
        return badge;
    }

    private static Badge badge(String word, String icon, String look) {
        var badge = new Badge(word, new Icon(icon));
        badge.addClassNames("standing", look);
        return badge;
    }
}
