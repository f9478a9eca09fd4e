package dev.alongside.board.history;

import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.entries.EntryActions;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.history.Program;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program in the list. */
final class ProgramEntry extends Entry<Program> {

    private final Dates dates;
    private final Paragraph facts = new Paragraph();
    private final Optional<EntryActions> actions;
    private @Nullable Program shown;

    ProgramEntry(Dates dates, Optional<Wishes<Program>> wishes) {
        super(new Icon("program"));
        this.dates = dates;
        facts.addClassName("facts");
        body(facts);
        actions = wishes.map(each -> new EntryActions(
                () -> each.edit().accept(shown()), () -> each.remove().accept(shown())));
        actions.ifPresent(this::offer);
    }

    @Override
    protected void show(Program program) {
        shown = program;
        FieldKey.of("program", program.id()).mark(this);
        title(program.name());
        say(
                facts,
                Stream.of(program.role(), dates.span(program.fromDay(), program.toDay()))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")));
        actions.ifPresent(each -> each.show(program.name()));
    }

    private Program shown() {
        return Objects.requireNonNull(shown);
    }
}
