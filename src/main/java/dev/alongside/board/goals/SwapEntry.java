package dev.alongside.board.goals;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.form.AnswerForm;
import dev.alongside.board.form.Unsent;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.Texts;
import dev.alongside.swaps.Swap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal that one side proposes to the other, with what the reader can answer. */
final class SwapEntry extends Entry<SwapLine> {

    static final String WHY_NOT = "What would make it work for you?";

    private final SwapReader reader;
    private final Dates dates;
    private final Paragraph facts = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private final Paragraph impact = new Paragraph();
    private final Paragraph speaks = new Paragraph();
    private final Paragraph why = new Paragraph();
    private final Paragraph reply = new Paragraph();
    private final Span state = new Span();
    private final SwapAnswers answers;
    private final AnswerForm form;
    private @Nullable SwapLine shown;

    SwapEntry(SwapReader reader, Dates dates) {
        super(new Icon("goal-proposed"));
        this.reader = reader;
        this.dates = dates;
        form = new AnswerForm(
                WHY_NOT,
                Texts.PARAGRAPH,
                "Decline",
                reason -> reader.decline(shown(), reason),
                () -> answers().formClosed());
        form.afterSending(reader::showNewest);
        answers = new SwapAnswers(() -> reader.accept(shown()), form::open, () -> reader.withdraw(shown()));
        facts.addClassName("facts");
        Stream.of(outcome, why, reply).forEach(each -> each.addClassName("text"));
        impact.addClassNames("text", "quiet");
        speaks.addClassName("speaks");
        state.addClassNames("state", "open");
        body(facts, outcome, impact, speaks, why, reply, form);
        offer(state, answers);
        getContent().addClassName("proposed");
    }

    /** Whether the reader has typed why they decline it, and not sent that. */
    static boolean isBegun(Swap swap) {
        return Unsent.inThisWindow().has(DeclinePlace.of(swap));
    }

    @Override
    protected void show(SwapLine line) {
        shown = line;
        FieldKey.of("swap", line.swap().id()).mark(this);
        var swap = line.swap();
        title(swap.title());
        say(facts, facts(line));
        say(outcome, swap.outcome());
        say(impact, swap.impact());
        say(speaks, line.speaks().isEmpty() ? "" : "Would speak to: " + String.join(" · ", line.speaks()));
        say(why, swap.why().isEmpty() ? "" : "Why: " + swap.why());
        say(reply, swap.reply().isEmpty() ? "" : reader.answered(swap) + " declined: " + swap.reply());
        showForm(swap);
        state.removeAll();
        state.add(new Icon(swap.isOpen() ? "clock" : "undo"), new Span(reader.stateOf(swap)));
        answers.show(swap, reader, form.isOpen());
    }

    private void showForm(Swap swap) {
        boolean waits = reader.mayAnswer(swap);
        var place = DeclinePlace.of(swap);
        form.about(place, reader.otherName(), waits);
        form.leave(waits || !isBegun(swap) ? List.of() : List.of(reader.left(place, swap)));
    }

    @Override
    protected void bereft() {
        super.bereft();
        form.nobodyWaits();
    }

    @Override
    protected void putAway() {
        Unsent.inThisWindow().keep(DeclinePlace.of(shown().swap()), "");
    }

    private String facts(SwapLine line) {
        var due = line.swap().due();
        return Stream.of(line.program().map(Program::name).orElse(""), due == null ? "" : "by " + dates.day(due))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private SwapAnswers answers() {
        return answers;
    }

    private SwapLine shown() {
        return Objects.requireNonNull(shown);
    }
}
