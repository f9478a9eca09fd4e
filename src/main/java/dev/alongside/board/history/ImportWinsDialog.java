package dev.alongside.board.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.alongside.board.form.UnsavedWords;
import dev.alongside.history.exchange.ReadWins;
import dev.alongside.history.exchange.WinReader;
import dev.alongside.support.Dates;
import dev.alongside.support.Message;
import dev.alongside.support.OneFile;
import java.util.List;

/** Adds the wins of a list or file in one act, after a look at what each line becomes. */
final class ImportWinsDialog extends Dialog {

    private static final String FORMS = "A list with a win on each line, where a heading like “Q2 2025” says when those"
            + " below it were; or a CSV file with the columns title, when, program and impact, in any order, of which only"
            + " the title is needed. Nothing is changed before you add them.";
    private static final int MILLISECONDS = 5_000;

    private final HistoryActs acts;
    private final HistoryTab tab;
    private final Dates dates;
    private final Runnable changed;
    private final TextArea list = new TextArea("Paste a list");
    private final WinsPreview preview;
    private final Message message = new Message();
    private final Div said = new Div();
    private String file = "";
    private final Button add = new Button("Add wins", pressed -> addAll());
    private ReadWins read = new ReadWins(List.of());

    /** Knows the wins that are there already; read on the threads that bring a file, too. */
    private volatile WinReader reader;

    /** What was read of a file. */
    private record File(String name, ReadWins wins) {}

    ImportWinsDialog(HistoryActs acts, HistoryTab tab, Dates dates, Runnable changed) {
        this.acts = acts;
        this.tab = tab;
        this.dates = dates;
        this.reader = tab.reader(dates.today());
        this.changed = changed;
        this.preview = new WinsPreview(tab.history(), dates);
        setHeaderTitle("Import wins");
        setCloseOnOutsideClick(false);
        setWidth("46rem");
        list.setWidthFull();
        list.setMinRows(4);
        list.setMaxRows(10);
        list.setValueChangeMode(ValueChangeMode.LAZY);
        list.addValueChangeListener(change -> look(change.getValue()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setDisableOnClick(true);
        var content = new Div(new Paragraph(FORMS), list, upload(), preview, message, said);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button("Cancel", pressed -> leave()), add);
        addDialogCloseActionListener(escape -> leave());
        show(read, "");
    }

    /**
     * Begins with this list.
     *
     * @param why it was not saved without a look, empty when nobody tried
     */
    ImportWinsDialog with(String text, String why) {
        list.setValue(text);
        // What is wrong with a line stands beside it.
        if (read.firstProblem().isEmpty() && !why.isEmpty()) message.say(why);
        return this;
    }

    private OneFile<File> upload() {
        return new OneFile<>("Choose a CSV or Markdown file", WinReader.BYTES, this::read, this::look);
    }

    private File read(String name, byte[] bytes) {
        return new File(name, reader.file(name, bytes));
    }

    private void look(File chosen) {
        show(chosen.wins(), chosen.name());
    }

    void look(String name, byte[] bytes) {
        look(read(name, bytes));
    }

    private void look(String text) {
        show(text.isBlank() ? new ReadWins(List.of()) : reader.text(text), "");
    }

    /** @param name of the file it was read from, empty for the list above */
    private void show(ReadWins now, String name) {
        read = now;
        file = name;
        message.setVisible(false);
        said.removeAll();
        preview.show(now, source());
        add.setEnabled(!now.drafts().isEmpty());
    }

    private String source() {
        if (file.isEmpty()) return "";
        return list.isEmpty()
                ? "From the file %s".formatted(file)
                : "From the file %s. The list above is not among them and stays here".formatted(file);
    }

    private void leave() {
        if (list.isEmpty()) {
            close();
            return;
        }
        var asked = new UnsavedWords(said::removeAll, this::close);
        said.removeAll();
        said.add(asked);
        asked.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void addAll() {
        int count = read.drafts().size();
        // A second press may be on its way already.
        if (!isOpened() || count == 0) return;
        if (!message.attempt(() -> acts.addAll(tab, read))) {
            add.setEnabled(true);
            return;
        }
        if (file.isEmpty() || list.isEmpty()) close();
        else lookAtTheList();
        Notification.show(
                count == 1 ? "1 win is added" : "%,d wins are added".formatted(count),
                MILLISECONDS,
                Notification.Position.BOTTOM_START);
        changed.run();
    }

    /** After a file whose wins are there by now. */
    private void lookAtTheList() {
        reader = acts.read(tab.history().view().plan().id()).reader(dates.today());
        look(list.getValue());
    }
}
