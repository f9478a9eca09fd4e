package dev.alongside.comments;

import dev.alongside.plan.Partnership;
import dev.alongside.plan.View;
import java.util.List;
import java.util.Map;

/** What was said about all wins, goals or attributes of a plan, as it was at the view's number. */
public record CommentsPage(View view, Map<Subject, List<ThreadLine>> threads) {

    public Talk on(Subject subject) {
        return new Talk(
                view.plan().id(),
                subject,
                threads.getOrDefault(subject, List.of()),
                view.partnership().map(Partnership::id),
                mayWrite(view));
    }

    static boolean mayWrite(View view) {
        return view.partnership().isPresent() && view.isOpen();
    }
}
