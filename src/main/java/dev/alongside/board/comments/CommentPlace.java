package dev.alongside.board.comments;

import dev.alongside.board.form.Unsent;
import dev.alongside.comments.Comment;
import dev.alongside.comments.CommentLine;
import dev.alongside.comments.Subject;
import dev.alongside.comments.Talk;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where words about a win, goal or attribute are kept that nobody has sent. They are meant for the partner of then, so
 * they are not taken along to the next one.
 */
record CommentPlace(PlanId plan, Subject on, Optional<PartnershipId> partnership) {

    static CommentPlace of(Talk talk) {
        return new CommentPlace(talk.plan(), talk.on(), talk.partnership());
    }

    /** Where words are kept that were typed over a comment. */
    static String over(Comment comment) {
        return comment.id().value().toString();
    }

    /** Whether anything is typed about it that is not sent, or over something that was said. */
    static boolean isBegun(Talk talk) {
        return begun(talk).findAny().isPresent() || edits(talk).findAny().isPresent();
    }

    /** Whether some of that can't be sent any more. */
    static boolean isLeft(Talk talk) {
        return !left(talk).isEmpty() || edits(talk).anyMatch(line -> !line.mayEdit());
    }

    /** Where new words are kept that can't be sent any more. */
    static List<CommentPlace> left(Talk talk) {
        return begun(talk)
                .filter(place -> !talk.mayWrite() || !place.equals(of(talk)))
                .toList();
    }

    /** Whether its reader has typed over this comment and not saved it. */
    static boolean isBegun(CommentLine line) {
        return Unsent.inThisWindow().has(over(line.comment()));
    }

    private static Stream<CommentPlace> begun(Talk talk) {
        return Unsent.inThisWindow().places(CommentPlace.class).stream()
                .filter(place -> place.plan.equals(talk.plan()) && place.on.equals(talk.on()));
    }

    private static Stream<CommentLine> edits(Talk talk) {
        return talk.threads().stream()
                .flatMap(thread -> thread.comments().stream())
                .filter(CommentPlace::isBegun);
    }
}
