package dev.alongside.board.comments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.Names;
import dev.alongside.comments.ThreadLine;
import dev.alongside.comments.ThreadStep;
import dev.alongside.support.Icon;

/** How far a thread is, and what can be done with it as a whole. */
final class ThreadFoot extends Composite<Div> {

    private final Span state = new Span();
    private final JustNow justNow = new JustNow();
    private final Button fold;
    private final Button step;

    ThreadFoot(Runnable onFold, Runnable onStep) {
        fold = button(onFold);
        step = button(onStep);
        state.addClassName("state");
        getContent().addClassName("thread-foot");
        getContent().add(state, justNow, fold, step);
    }

    void show(ThreadPart.Shown now, boolean unfolded) {
        var line = now.line();
        state.removeAll();
        state.add(new Icon(line.thread().isResolved() ? "check" : "clock"), new Span(words(line)));
        state.setVisible(!line.isOpen());
        fold.setVisible(!line.isOpen());
        fold.setText(
                unfolded ? "Hide" : "Show " + TalkWords.count(line.comments().size()));
        step.setVisible(now.step() != ThreadStep.NONE);
        step.setText(now.step() == ThreadStep.RESOLVE ? "Resolve" : "Reopen");
    }

    void justNow(Changes changes) {
        justNow.mark(this, changes);
    }

    private static String words(ThreadLine line) {
        return line.formerPartner()
                .map(partner -> "From when %s saw this board".formatted(Names.first(partner)))
                .or(() -> line.resolver().map(resolver -> "Resolved by " + Names.first(resolver)))
                .orElse("");
    }

    private static Button button(Runnable act) {
        var button = new Button("", pressed -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
