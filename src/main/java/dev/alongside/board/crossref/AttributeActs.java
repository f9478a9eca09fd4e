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

/** What a reader of the cross-reference may want done; refused with what the services say. */
interface AttributeActs {

    /** @param seen the reader's own standing as they saw it */
    void say(Attribute attribute, Optional<Standing> seen, StandingKind kind, String note);

    void takeAway(Attribute attribute, Standing seen);

    /** Asks which win speaks to the attribute. */
    void linkWin(Attribute attribute);

    /** Asks which goal speaks to the attribute. */
    void linkGoal(Attribute attribute);

    /** Asks to which attribute it speaks. */
    void place(Unplaced item, Runnable placed);

    void place(Unplaced item, Attribute attribute);

    void changeHow(Link seen, String how);

    void unlink(Speaker seen);

    /**
     * Says that this is how the reader reads it.
     *
     * @param textVersion of the words in front of the reader
     */
    void offerReading(Attribute attribute, Optional<Interpretation> seen, long textVersion);

    /** @param textVersion of the words in front of the reader */
    void confirmReading(Interpretation seen, long textVersion);

    void askBack(Interpretation seen, String question);

    void showView();

    void takeViewBack();

    /** What can be done with comments. */
    CommentActs talking();

    /** Which guidance the reader still wants. */
    Guide guide();

    /** Opens why the owner wants it. */
    void writeWhy();

    /** Whether an attribute can be opened at all. */
    default boolean opens() {
        return true;
    }

    /** Opens the attribute beside the list. */
    void open(Attribute attribute);

    /** Shows the screen as one enters it now, after what could be done on it has changed. */
    void beginAnew();

    /** Shows only those, or all. */
    void look(Optional<AttributeFilter> filter);
}
