package dev.alongside.board.history;

import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.form.Entry;
import dev.alongside.board.form.EntryActions;
import dev.alongside.board.form.SpeaksTo;
import dev.alongside.board.form.Wishes;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A win in the list. */
final class WinEntry extends Entry<WinLine> {

    private final Dates dates;
    private final Paragraph facts = new Paragraph();
    private final Paragraph impact = new Paragraph();
    private final EvidenceLinks evidence = new EvidenceLinks();
    private final SpeaksTo speaks = new SpeaksTo();
    private final Optional<EntryActions> actions;
    private @Nullable WinLine shown;

    WinEntry(Dates dates, Optional<Wishes<WinLine>> wishes) {
        super(new Icon("win"));
        this.dates = dates;
        facts.addClassName("facts");
        impact.addClassName("text");
        body(facts, impact, evidence, speaks);
        actions = wishes.map(each -> new EntryActions(
                () -> each.edit().accept(shown()), () -> each.remove().accept(shown())));
        actions.ifPresent(this::offer);
    }

    @Override
    protected void show(WinLine line) {
        shown = line;
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
        evidence.show(win.evidence());
        speaks.show(line.speaks());
        actions.ifPresent(each -> each.show(win.title()));
    }

    private WinLine shown() {
        return Objects.requireNonNull(shown);
    }
}
