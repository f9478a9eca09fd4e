package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.Unsent;
import dev.alongside.board.frame.Changes;
import dev.alongside.goals.ProgressNote;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line on how a goal goes on, with its day, and for the owner a way to change it. */
final class NoteItem extends Composite<ListItem> {

    private static final int BEFORE_JUST_NOW = 4;

    private final GoalReader reader;
    private final Span day = new Span();
    private final Span words = new Span();
    private final Span justNow = new Span();
    private final Later<NoteField> field;
    private final Button edit = new Button(new Icon("edit"), pressed -> edit());
    private final Button remove = new Button(new Icon("remove"));
    private @Nullable ProgressNote shown;
    private @Nullable ProgressNote seen;

    NoteItem(GoalReader reader) {
        this.reader = reader;
        remove.addClickListener(pressed -> reader.removeNote(shown()));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        day.addClassNames("tiny", "quiet");
        getContent().addClassName("note");
        getContent().add(day, words, edit, remove, justNow);
        field = new Later<>(getContent(), BEFORE_JUST_NOW, () -> new NoteField("Your note", this::save, this::close));
    }

    void show(ProgressNote note) {
        boolean isNew = shown == null;
        shown = note;
        day.setText(reader.dates().day(note.at()));
        words.setText(note.words());
        name(edit, "Edit the note “%s”".formatted(note.words()));
        name(remove, "Remove the note “%s”".formatted(note.words()));
        if (isNew && reader.mayWrite() && isBegun(note)) begin();
        showButtons();
    }

    /** Says for a minute that the other side just wrote or changed it. */
    void mark(Changes changes) {
        if (!changes.touched(shown().id())) return;
        justNow.setText(changes.justNow());
        justNow.setClassName("just-line by-" + changes.otherColour());
        getElement().executeJs("window.Alongside?.flash(this, $0)", changes.otherColour());
    }

    boolean isEditing() {
        return field.find().isPresent();
    }

    /** Over the version that was there when the editing began, perhaps before the person went elsewhere; after a refusal, over the newest, which is shown. */
    private void save(String typed) {
        try {
            reader.editNote(Objects.requireNonNull(seen), typed);
        } catch (ChangedMeanwhile faster) {
            var newest = (ProgressNote) faster.newest();
            seen = newest;
            field.find().ifPresent(each -> each.over(newest));
            throw faster;
        }
    }

    private void edit() {
        begin();
        showButtons();
        field.get().focus();
    }

    private void begin() {
        var place = place(shown());
        var begunOn = Unsent.inThisWindow().over(place, ProgressNote.class).orElse(shown());
        seen = begunOn;
        field.get().start(place, shown().words(), begunOn);
    }

    /** Whether a change of it is typed that is not sent yet. */
    static boolean isBegun(ProgressNote note) {
        return Unsent.inThisWindow().has(place(note));
    }

    private static String place(ProgressNote note) {
        return "note " + note.id().value();
    }

    private void close() {
        field.drop();
        showButtons();
        edit.focus();
    }

    private static void name(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }

    private void showButtons() {
        boolean offered = reader.mayChange(shown()) && !isEditing();
        edit.setVisible(offered);
        remove.setVisible(offered);
    }

    private ProgressNote shown() {
        return Objects.requireNonNull(shown);
    }
}
