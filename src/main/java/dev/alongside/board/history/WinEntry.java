package dev.alongside.board.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.comments.CardComments;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.form.Entry;
import dev.alongside.board.form.EntryActions;
import dev.alongside.board.form.SpeaksTo;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.MarkdownText;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A win in the list. */
final class WinEntry extends Entry<WinLine> {

    private final Dates dates;
    private final Paragraph facts = new Paragraph();
    private final Paragraph impact = new Paragraph();
    private final EvidenceLinks evidence = new EvidenceLinks();
    private final MarkdownText narrative = new MarkdownText("");
    private final Div told = new Div(narrative);
    private final SpeaksTo speaks = new SpeaksTo();
    private final Button tell = new Button("", new Icon("edit"));
    private final CardComments comments;
    private final Optional<EntryActions> actions;
    private @Nullable WinLine shown;

    /** @param onTell asks for the narrative of the win */
    WinEntry(Dates dates, Consumer<WinLine> onTell, CommentActs talking, Optional<Wishes<WinLine>> wishes) {
        super(new Icon("win"));
        this.dates = dates;
        comments = new CardComments(talking, dates);
        facts.addClassName("facts");
        impact.addClassName("text");
        told.addClassNames("narrative", "small");
        tell.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tell.addClickListener(pressed -> onTell.accept(shown()));
        body(facts, impact, told, evidence, speaks, tell, comments);
        actions = wishes.map(each -> new EntryActions(
                () -> each.edit().accept(shown()), () -> each.remove().accept(shown())));
        actions.ifPresent(this::offer);
    }

    @Override
    protected void show(WinLine line) {
        shown = line;
        FieldKey.of("win", line.win().id()).mark(this);
        var win = line.win();
        title(win.title());
        say(
                facts,
                Stream.of(
                                dates.monthOfYear(win.day()),
                                line.program().map(Program::name).orElse(""))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")));
        say(impact, win.impact());
        narrative.show(line.narrative());
        told.setVisible(!line.narrative().isBlank());
        tell.setText(line.narrative().isBlank() ? "Write the narrative" : "Open the narrative");
        tell.setAriaLabel("Narrative of “%s”".formatted(win.title()));
        evidence.show(win.evidence());
        speaks.show(line.speaks());
        comments.show(line.talk(), win.title());
        actions.ifPresent(each -> each.show(win.title()));
    }

    @Override
    protected void markParts(Changes changes) {
        comments.mark(changes);
    }

    private WinLine shown() {
        return Objects.requireNonNull(shown);
    }
}
