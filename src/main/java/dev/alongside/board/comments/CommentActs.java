package dev.alongside.board.comments;

import dev.alongside.board.form.Left;
import dev.alongside.board.frame.Board;
import dev.alongside.board.frame.Names;
import dev.alongside.comments.Comment;
import dev.alongside.comments.CommentThread;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Talk;
import dev.alongside.comments.ThreadStep;
import java.util.function.Supplier;

/** Does what somebody wants of comments, and then shows the newest, also after a refusal. */
public final class CommentActs {

    private final Comments comments;
    private final Supplier<Board> board;

    public CommentActs(Comments comments, Supplier<Board> board) {
        this.comments = comments;
        this.board = board;
    }

    void write(Talk talk, String words) {
        act(() -> comments.send(talk, words));
    }

    void edit(Comment seen, String words) {
        act(() -> comments.edit(seen, words));
    }

    void take(ThreadStep step, CommentThread seen) {
        switch (step) {
            case RESOLVE -> act(() -> comments.resolve(seen));
            case REOPEN -> act(() -> comments.reopen(seen));
            case NONE -> {}
        }
    }

    /** The first name of who is asked for an answer by an at sign before it. */
    String otherName() {
        var header = board.get().header();
        return Names.first(header.nameOf(header.view().side().other()));
    }

    /** What is kept there, with why it can't be sent any more. */
    Left left(Object place) {
        return Left.on(board.get().header().view().isOpen(), place);
    }

    private void act(Runnable act) {
        try {
            act.run();
        } finally {
            board.get().refresh();
        }
    }
}
