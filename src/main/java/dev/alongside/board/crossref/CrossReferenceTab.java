package dev.alongside.board.crossref;

import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.comments.Talk;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;

/** What the tab Cross-reference shows: the attributes, and what was said about each. */
record CrossReferenceTab(CrossReferencePage page, CommentsPage comments) {

    Talk talk(AttributeLine line) {
        return comments.on(Subject.attribute(line.attribute().key()));
    }
}
