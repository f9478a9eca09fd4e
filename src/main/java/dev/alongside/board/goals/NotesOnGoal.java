package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.ProgressNote;
import dev.alongside.support.Icon;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a goal goes on: the newest lines, earlier ones folded away, and for the owner a place to write the next. */
final class NotesOnGoal extends Composite<Div> {

    private static final int SHOWN = 2;

    private final GoalReader reader;
    private final UnorderedList list = new UnorderedList();
    private final Rows<ProgressNote, NoteItem> items;
    private final Button fold = new Button("", pressed -> turn());
    private final Button add = new Button("Note progress", new Icon("add"), pressed -> open());
    private final NoteField field;
    private @Nullable GoalLine shown;
    private boolean unfolded;

    NotesOnGoal(GoalReader reader) {
        this.reader = reader;
        items = new Rows<>(list, ProgressNote::id, () -> new NoteItem(reader), NoteItem::show);
        field = new NoteField("How it goes on", typed -> reader.note(shown(), typed), this::close);
        field.setVisible(false);
        fold.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        list.addClassName("notes");
        list.getElement().setAttribute("aria-label", "Progress");
        getContent().addClassName("notes-on-goal");
        getContent().add(add, field, list, fold);
    }

    void show(GoalLine line) {
        shown = line;
        field.resume("note on " + line.goal().id().value());
        items.show(line.notes());
        showFolded(line.notes());
        add.setAriaLabel("Note progress on “%s”".formatted(line.goal().title()));
        add.setVisible(mayAdd() && !field.isVisible());
        setVisible(!items.isEmpty() || mayAdd() || field.isVisible());
    }

    void mark(Changes changes) {
        shown().notes().forEach(note -> items.find(note.id()).ifPresent(item -> item.mark(changes)));
    }

    private boolean mayAdd() {
        return reader.mayWrite() && shown().goal().status() == GoalStatus.AGREED;
    }

    private void turn() {
        unfolded = !unfolded;
        showFolded(shown().notes());
    }

    /** What somebody writes in stays where it is. */
    private void showFolded(List<ProgressNote> notes) {
        for (int at = 0; at < notes.size(); at++) {
            boolean open = unfolded || at < SHOWN;
            items.find(notes.get(at).id()).ifPresent(item -> item.setVisible(open || item.isEditing()));
        }
        int earlier = notes.size() - SHOWN;
        list.setVisible(!items.isEmpty());
        fold.setVisible(earlier > 0);
        fold.setText(unfolded ? "Fold earlier notes" : "Earlier notes (%d)".formatted(earlier));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
    }

    private void open() {
        field.setVisible(true);
        add.setVisible(false);
        field.focus();
    }

    private void close() {
        field.setVisible(false);
        add.setVisible(mayAdd());
        add.focus();
    }

    private GoalLine shown() {
        return Objects.requireNonNull(shown);
    }
}
