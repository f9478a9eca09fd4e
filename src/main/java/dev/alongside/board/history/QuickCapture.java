package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Unsent;
import dev.alongside.history.Win;
import dev.alongside.history.exchange.ReadWins;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.support.Failures;
import dev.alongside.support.InvalidText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line for the next win. Enter saves it; a list that is pasted is saved at once. */
final class QuickCapture extends Composite<Section> {

    private static final String LINES = "event.detail";

    private final Dates dates;
    private final BiConsumer<String, String> onRefusedList;
    private final TextField field = new TextField("Add wins, one per line");
    private final Span said = new Span();
    private String place = "";
    private String refused = "";

    /**
     * @param onLines takes a line or a list, as typed
     * @param onRefusedList takes a list that was not saved, which stands nowhere else, and why
     */
    QuickCapture(Dates dates, Consumer<String> onLines, BiConsumer<String, String> onRefusedList) {
        this.dates = dates;
        this.onRefusedList = onRefusedList;
        field.setHelperText("Enter saves it and goes on to the next. “March 2026”, “Q2” or the name of a program in the"
                + " line is understood. A list can be pasted.");
        field.setWidthFull();
        field.setManualValidation(true);
        field.addValueChangeListener(change -> typed(change.getValue()));
        field.getElement().setAttribute("data-capture", true);
        field.getElement()
                .addEventListener(
                        "captured",
                        lines -> onLines.accept(lines.getEventData().path(LINES).asString("")))
                .addEventData(LINES);
        said.addClassName("quiet");
        said.getElement().setAttribute("role", "status");
        getContent().addClassNames("section", "capture");
        getContent().getElement().setAttribute("aria-label", "Add wins");
        getContent().add(field, said);
    }

    /** What was begun for this plan in this window and not saved yet stands there again. */
    void resume(PlanId plan) {
        place = "capture " + plan.value();
        field.setValue(Unsent.inThisWindow().of(place));
    }

    private void typed(String words) {
        if (!words.strip().equals(refused)) field.setInvalid(false);
        if (!place.isEmpty()) Unsent.inThisWindow().keep(place, words);
    }

    /** They are kept elsewhere now; the browser may be gone before it clears them away. */
    private void forget(String lines) {
        var kept = Unsent.inThisWindow();
        if (kept.of(place).strip().equals(lines.strip())) kept.keep(place, "");
    }

    /** Saves what was read of the lines and goes on with an empty one; nothing that is refused is lost. */
    void keep(String lines, ReadWins read, Function<ReadWins, List<Win>> save, Runnable saved) {
        List<Win> wins;
        try {
            if (read.firstProblem().isPresent())
                throw new InvalidText(read.firstProblem().get());
            wins = save.apply(read);
        } catch (RuntimeException why) {
            refuse(lines, Failures.sentence(why));
            return;
        }
        var remarks = read.remarks();
        forget(lines);
        taken(wins.size() == 1 ? words(wins.getFirst(), remarks) : many(wins.size(), remarks));
        saved.run();
    }

    void focus() {
        field.focus();
    }

    /** A line stays in the field; a list was never in it. */
    private void refuse(String lines, String sentence) {
        if (lines.strip().lines().count() > 1) {
            onRefusedList.accept(lines, sentence);
            forget(lines);
            taken("");
            return;
        }
        said.setText("");
        refused = lines.strip();
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.getElement().executeJs("Alongside.notCaptured(this)");
    }

    /** The lines are kept elsewhere now and leave the field. */
    private void taken(String words) {
        refused = "";
        field.setInvalid(false);
        said.setText(words);
        field.getElement().executeJs("Alongside.captured(this)");
    }

    private String words(Win win, List<String> remarks) {
        return "Added “%s”, %s%s"
                .formatted(
                        win.title(),
                        dates.monthOfYear(win.day()),
                        remarks.stream().map(". "::concat).collect(Collectors.joining()));
    }

    private static String many(int wins, List<String> remarks) {
        return "Added %,d wins%s"
                .formatted(wins, remarks.isEmpty() ? "" : ", %,d of them to look at".formatted(remarks.size()));
    }
}
