package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.form.Rows;
import dev.alongside.board.form.Unsent;
import dev.alongside.board.frame.Changes;
import dev.alongside.goals.Goal;
import dev.alongside.goals.ProgressNote;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a goal goes on: the newest lines, earlier ones folded away, and for the owner a place to write the next. */
final class NotesOnGoal extends Composite<Div> {

    private static final int SHOWN = 2;

    private final GoalReader reader;
    private final UnorderedList list = new UnorderedList();
    private final Rows<ProgressNote, NoteItem> items;
    private final Later<Button> fold = new Later<>(getContent(), this::toFold);
    private final Later<Button> add = new Later<>(getContent(), 0, this::toAdd);
    private final Later<NoteField> field = new Later<>(getContent(), 0, this::toType);
    private @Nullable GoalLine shown;
    private boolean unfolded;

    NotesOnGoal(GoalReader reader) {
        this.reader = reader;
        items = new Rows<>(list, ProgressNote::id, () -> new NoteItem(reader), NoteItem::show);
        list.addClassName("notes");
        list.getElement().setAttribute("aria-label", "Progress");
        getContent().addClassName("notes-on-goal");
        getContent().add(list);
    }

    /** Whether a new note is typed that is not sent yet. */
    static boolean isBegun(Goal goal) {
        return Unsent.inThisWindow().has(place(goal));
    }

    void show(GoalLine line) {
        shown = line;
        if (isBegun(line.goal())) field.get();
        field.find().ifPresent(each -> each.resume(place()));
        items.show(line.notes());
        showFolded(line.notes());
        showAdd();
        setVisible(!items.isEmpty() || mayAdd() || isTyping());
    }

    void mark(Changes changes) {
        shown().notes().forEach(note -> items.find(note.id()).ifPresent(item -> item.mark(changes)));
    }

    private boolean mayAdd() {
        return reader.mayWrite() && shown().isAgreed();
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
        fold.show(earlier > 0, button -> {
            button.setText(unfolded ? "Fold earlier notes" : "Earlier notes (%d)".formatted(earlier));
            button.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
        });
    }

    private void showAdd() {
        var name = "Note progress on “%s”".formatted(shown().goal().title());
        add.show(mayAdd() && !isTyping(), button -> button.setAriaLabel(name));
    }

    private boolean isTyping() {
        return field.find().filter(NoteField::isVisible).isPresent();
    }

    private void open() {
        field.get().resume(place());
        field.get().setVisible(true);
        showAdd();
        field.get().focus();
    }

    private void close() {
        field.get().setVisible(false);
        showAdd();
        add.find().ifPresent(Button::focus);
    }

    private Button toFold() {
        var button = new Button("", pressed -> turn());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Button toAdd() {
        var button = new Button("Note progress", new Icon("add"), pressed -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private NoteField toType() {
        return new NoteField("How it goes on", typed -> reader.note(shown(), typed), this::close);
    }

    private String place() {
        return place(shown().goal());
    }

    private static String place(Goal goal) {
        return "note on " + goal.id().value();
    }

    private GoalLine shown() {
        return Objects.requireNonNull(shown);
    }
}
