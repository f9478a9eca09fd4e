package dev.alongside.board.comments;

import dev.alongside.board.frame.Changes;
import dev.alongside.comments.Talk;
import dev.alongside.comments.ThreadLine;
import java.util.List;

/** How the board says how much was said about something. */
final class TalkWords {

    private TalkWords() {}

    /** For example "2 comments". */
    static String count(int comments) {
        return comments == 1 ? "1 comment" : comments + " comments";
    }

    /** For example "2 comments, waits for you"; "Comment" where nothing was said yet. */
    static String of(Talk talk) {
        var open = talk.open();
        if (open.isPresent()) return open(open.get());
        var resolved = talk.threads().stream()
                .filter(line -> line.formerPartner().isEmpty())
                .toList();
        if (!resolved.isEmpty()) return count(comments(resolved)) + ", resolved";
        return talk.threads().isEmpty() ? "Comment" : "From before: " + count(comments(talk.threads()));
    }

    /** What follows while the reader has typed something that is folded away. */
    static String unsent(Talk talk) {
        return CommentPlace.isLeft(talk) ? ", yours was not sent" : ", yours is not sent yet";
    }

    static String open(ThreadLine thread) {
        return count(thread.comments().size()) + (thread.waitsForReader() ? ", waits for you" : "");
    }

    /** Whether the other side just said something in it, or resolved or reopened it. */
    static boolean isTouched(ThreadLine thread, Changes changes) {
        return changes.touched(thread.thread().id())
                || thread.comments().stream()
                        .anyMatch(line -> changes.touched(line.comment().id()));
    }

    private static int comments(List<ThreadLine> threads) {
        return threads.stream().mapToInt(line -> line.comments().size()).sum();
    }
}
