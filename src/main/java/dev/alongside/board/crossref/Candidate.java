package dev.alongside.board.crossref;

import dev.alongside.crossref.LinkDraft;
import java.util.function.Function;

/** A win or a goal that does not speak to an attribute yet, and how it would. */
record Candidate(String title, Function<String, LinkDraft> speaking) {

    LinkDraft draft(String how) {
        return speaking.apply(how);
    }
}
