package dev.alongside.board.crossref;

import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.hints.Guide;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.Interpretation;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.matrix.Attribute;
import java.util.Optional;

/** Nothing can be done on a board that is only there to be looked at, and nothing on it offers to. */
final class NoActs implements AttributeActs {

    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public void say(Attribute attribute, Optional<Standing> seen, StandingKind kind, String note) {}

    @Override
    public void takeAway(Attribute attribute, Standing seen) {}

    @Override
    public void linkWin(Attribute attribute) {}

    @Override
    public void linkGoal(Attribute attribute) {}

    @Override
    public void place(Unplaced item, Runnable placed) {}

    @Override
    public void place(Unplaced item, Attribute attribute) {}

    @Override
    public void changeHow(Link seen, String how) {}

    @Override
    public void unlink(Speaker seen) {}

    @Override
    public void offerReading(Attribute attribute, Optional<Interpretation> seen, long textVersion) {}

    @Override
    public void confirmReading(Interpretation seen, long textVersion) {}

    @Override
    public void askBack(Interpretation seen, String question) {}

    @Override
    public void showView() {}

    @Override
    public void takeViewBack() {}

    @Override
    public void writeWhy() {}

    @Override
    public void open(Attribute attribute) {}

    @Override
    public void beginAnew() {}

    @Override
    public void look(Optional<AttributeFilter> filter) {}

    @Override
    public CommentActs talking() {
        throw new UnsupportedOperationException("Nobody comments on a board that is only looked at");
    }

    @Override
    public Guide guide() {
        throw new UnsupportedOperationException("A board that is only looked at has no guidance to hide");
    }
}
