package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.history.Win;
import dev.alongside.history.exchange.ReadWins;
import dev.alongside.support.Dates;
import dev.alongside.support.Failures;
import dev.alongside.support.InvalidText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A line for the next win. Enter saves it; a list that is pasted is saved at once. */
final class QuickCapture extends Composite<Section> {

    private static final String LINES = "event.detail";

    private final Dates dates;
    private final TextField field = new TextField("Add wins, one per line");
    private final Span said = new Span();

    /** @param onLines takes a line or a list, as typed */
    QuickCapture(Dates dates, Consumer<String> onLines) {
        this.dates = dates;
        field.setHelperText("Enter saves it and goes on to the next. “March 2026”, “Q2” or the name of a program in the"
                + " line is understood. A list can be pasted.");
        field.setWidthFull();
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
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

    /** Saves what was read of the lines and goes on with an empty one; what is refused stays in the field. */
    void keep(ReadWins read, Function<ReadWins, List<Win>> save, Runnable saved) {
        try {
            if (read.firstProblem().isPresent())
                throw new InvalidText(read.firstProblem().get());
            say(save.apply(read));
            saved.run();
        } catch (RuntimeException why) {
            said.setText("");
            field.setErrorMessage(Failures.sentence(why));
            field.setInvalid(true);
        }
    }

    void focus() {
        field.focus();
    }

    private void say(List<Win> wins) {
        field.setInvalid(false);
        said.setText(wins.size() == 1 ? words(wins.getFirst()) : "Added %,d wins".formatted(wins.size()));
        field.getElement().executeJs("Alongside.captured(this)");
    }

    private String words(Win win) {
        return "Added “%s”, %s".formatted(win.title(), dates.monthOfYear(win.day()));
    }
}
