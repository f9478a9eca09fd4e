package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.CommentLine;
import dev.alongside.comments.ThreadLine;
import dev.alongside.comments.ThreadStep;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Dates;
import dev.alongside.support.Failures;
import dev.alongside.support.Message;
import org.jspecify.annotations.Nullable;

/** One thread; a resolved one folds away, but never under the eyes of who is reading it. */
final class ThreadPart extends Composite<Div> {

    /** A thread with what its reader may do with it. */
    record Shown(ThreadLine line, ThreadStep step) {

        Object id() {
            return line.thread().id();
        }
    }

    private final CommentActs acts;
    private final UnorderedList list = new UnorderedList();
    private final Rows<CommentLine, CommentItem> items;
    private final ThreadFoot foot;
    private final Message message = new Message();
    private @Nullable Shown shown;
    private boolean unfolded;

    ThreadPart(CommentActs acts, Dates dates) {
        this.acts = acts;
        items = new Rows<>(list, line -> line.comment().id(), () -> new CommentItem(acts, dates), CommentItem::show);
        foot = new ThreadFoot(this::fold, this::step);
        list.addClassName("comments");
        getContent().addClassName("thread");
        getContent().add(list, message, foot);
    }

    void show(Shown now) {
        if (shown == null) unfolded = now.line().isOpen() || isBegun(now.line());
        shown = now;
        items.show(now.line().comments());
        showFolded(now);
    }

    /** Marks what the other side has just said here, or that they resolved it. */
    void mark(ThreadLine line, Changes changes) {
        line.comments().forEach(each -> items.find(each.comment().id()).ifPresent(item -> item.mark(changes)));
        if (changes.touched(line.thread().id())) foot.justNow(changes);
    }

    /** Whether the reader has changed words in it and not saved that. */
    private static boolean isBegun(ThreadLine line) {
        return line.comments().stream().anyMatch(CommentPlace::isBegun);
    }

    private void fold() {
        unfolded = !unfolded;
        if (shown != null) showFolded(shown);
    }

    private void showFolded(Shown now) {
        boolean open = now.line().isOpen();
        list.setVisible(open || unfolded);
        foot.show(now, unfolded);
        getContent().setClassName("resolved", !open);
    }

    private void step() {
        if (shown == null) return;
        var seen = shown;
        unfolded = seen.step() == ThreadStep.REOPEN;
        message.setVisible(false);
        try {
            acts.take(seen.step(), seen.line().thread());
        } catch (ChangedMeanwhile faster) {
            message.say("There is something new here. Have a look first.");
        } catch (RuntimeException refused) {
            message.say(Failures.sentence(refused));
        }
    }
}
