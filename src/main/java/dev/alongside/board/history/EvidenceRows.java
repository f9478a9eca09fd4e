package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.support.Icon;
import java.util.List;
import java.util.stream.Stream;

/** Any number of links to evidence. */
final class EvidenceRows extends Composite<Div> {

    private final Div rows = new Div();

    EvidenceRows() {
        var label = new Span("Evidence");
        label.addClassName("label");
        var add = new Button(
                "Add a link to evidence",
                new Icon("link"),
                click -> add(new EvidenceWords("", "")).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        rows.addClassName("stack");
        getContent().addClassNames("stack", "full");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", "Evidence");
        getContent().add(label, rows, new Div(add));
    }

    void show(List<EvidenceWords> evidence) {
        rows.removeAll();
        evidence.forEach(this::add);
    }

    /** Rows with nothing in them don't count. */
    List<EvidenceWords> words() {
        return all().map(EvidenceRow::words).filter(words -> !words.isEmpty()).toList();
    }

    /** Whether something is. */
    boolean sayWhatIsWrong() {
        return all().filter(EvidenceRow::saysWhatIsWrong).count() > 0;
    }

    private Stream<EvidenceRow> all() {
        return rows.getChildren().map(EvidenceRow.class::cast);
    }

    private EvidenceRow add(EvidenceWords words) {
        var row = new EvidenceRow(words, rows::remove);
        rows.add(row);
        return row;
    }
}
