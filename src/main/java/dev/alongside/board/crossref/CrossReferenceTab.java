package dev.alongside.board.crossref;

import dev.alongside.board.ribbon.Timeline;
import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.comments.Talk;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.EarlierView;
import java.util.List;
import java.util.Optional;

/**
 * What the tab Cross-reference shows: the attributes, and what was said about each.
 *
 * @param timeline there while no attribute is opened
 * @param earlierViews what partners of before showed; none while no attribute is opened
 */
record CrossReferenceTab(
        CrossReferencePage page, CommentsPage comments, Optional<Timeline> timeline, List<EarlierView> earlierViews) {

    List<EarlierView> earlier(AttributeLine line) {
        return earlierViews.stream()
                .filter(view ->
                        view.standing().attribute().equals(line.attribute().key()))
                .toList();
    }

    Talk talk(AttributeLine line) {
        return comments.on(Subject.attribute(line.attribute().key()));
    }
}
