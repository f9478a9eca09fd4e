package dev.alongside.board.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.comments.CardComments;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.entries.EntryActions;
import dev.alongside.board.form.SpeaksTo;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.history.Win;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import dev.alongside.support.MarkdownText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A win in the list. */
final class WinEntry extends Entry<WinLine> {

    /** How long a win is one of those that count now. */
    private static final int MONTHS = 18;

    private final Dates dates;
    private final Paragraph facts = new Paragraph();
    private final Paragraph impact = new Paragraph();
    private final EvidenceLinks evidence = new EvidenceLinks();
    private final MarkdownText narrative = new MarkdownText("");
    private final Div told = new Div(narrative);
    private final SpeaksTo speaks = new SpeaksTo();
    private final Button tell = new Button(new Icon("edit"));
    private final boolean mayTell;
    private final CardComments comments;
    private final Paragraph hint = new Paragraph();
    private final Optional<EntryActions> actions;
    private Optional<Later<Button>> file = Optional.empty();
    private @Nullable WinLine shown;

    /**
     * @param onTell asks for the narrative of the win
     * @param mayTell whether a narrative can be begun
     */
    WinEntry(
            Dates dates,
            Consumer<WinLine> onTell,
            boolean mayTell,
            CommentActs talking,
            Optional<Wishes<WinLine>> wishes) {
        super(new Icon("win"));
        this.dates = dates;
        this.mayTell = mayTell;
        comments = new CardComments(talking, dates);
        facts.addClassName("facts");
        impact.addClassName("text");
        told.addClassNames("narrative", "small");
        tell.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tell.addClickListener(pressed -> onTell.accept(shown()));
        body(facts, impact, told, evidence, speaks, foot(tell, comments, hint));
        actions = wishes.map(each -> new EntryActions(
                () -> each.edit().accept(shown()), () -> each.remove().accept(shown())));
        actions.ifPresent(this::offer);
        hint.addClassNames("small", "quiet");
    }

    @Override
    protected void show(WinLine line) {
        shown = line;
        FieldKey.of("win", line.win().id()).mark(this);
        var win = line.win();
        title(win.title());
        say(facts, WinFacts.of(line, dates));
        say(impact, win.impact());
        narrative.show(line.narrative());
        told.setVisible(!line.narrative().isBlank());
        tell.setText(line.narrative().isBlank() ? "Write the narrative" : "Open the narrative");
        tell.setVisible(mayTell || !line.narrative().isBlank());
        tell.setAriaLabel("%s of “%s”".formatted(tell.getText(), win.title()));
        evidence.show(win.evidence());
        speaks.show(line.speaks());
        comments.show(line.talk(), win.title());
        actions.ifPresent(each -> each.show(win.title()));
        say(hint, actions.isEmpty() || isOld(win) ? "" : StillToSay.of(win));
        nameFile();
    }

    /** Offers a way to a program besides what else can be done. */
    void offerToFile(Consumer<WinLine> onFile) {
        file = Optional.of(offerLater(() -> {
            var button = new Button("File to a program", new Icon("program"), pressed -> onFile.accept(shown()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            return button;
        }));
    }

    void focusToFile() {
        file.flatMap(Later::find).ifPresent(Button::focus);
    }

    private void nameFile() {
        var name = "File to a program: “%s”".formatted(shown().win().title());
        file.ifPresent(each -> each.show(shown().isToFile(), button -> button.setAriaLabel(name)));
    }

    /** The first day of the month from which on wins stay in sight: a win has a month, its day only orders it. */
    static LocalDate begin(Dates dates) {
        return dates.today().minusMonths(MONTHS).withDayOfMonth(1);
    }

    private boolean isOld(Win win) {
        return win.day().isBefore(begin(dates));
    }

    @Override
    protected void openTalk() {
        comments.open();
    }

    @Override
    protected void markParts(Changes changes) {
        comments.mark(changes);
    }

    private WinLine shown() {
        return Objects.requireNonNull(shown);
    }
}
