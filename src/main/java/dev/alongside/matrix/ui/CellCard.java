package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Cell;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.support.Icon;
import dev.alongside.support.MarkdownText;

/** One opened cell beside the level below it, to see what the step asks for. */
class CellCard extends Composite<Section> {

    CellCard(Edition edition, Attribute attribute, Level level, Runnable onClose) {
        var name = attribute.title() + " at " + (isAlone(edition, level) ? level.title() : level.name());
        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-label", name);
        var close = new Button(new Icon("close"), click -> onClose.run());
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel("Close " + name);
        close.setTooltipText("Close");
        close.addClassName("end");
        getContent().add(row(new H2(name), close), step(edition, attribute, level));
    }

    /** In some matrices several levels have one title, and only the code tells them apart. */
    private static boolean isAlone(Edition edition, Level level) {
        return edition.levels().stream()
                        .filter(each -> each.title().equals(level.title()))
                        .count()
                == 1;
    }

    private static Component step(Edition edition, Attribute attribute, Level level) {
        var at = edition.levels().indexOf(level);
        var target = expectation(edition, attribute, level);
        if (at == 0) return target;
        target.addClassName("target");
        var step = new Div(expectation(edition, attribute, edition.levels().get(at - 1)), new Icon("arrow"), target);
        step.addClassName("expect");
        return step;
    }

    private static Div expectation(Edition edition, Attribute attribute, Level level) {
        var label = new Span(level.name());
        label.addClassName("label");
        var text = edition.expectations().get(new Cell(attribute.key(), level.key()));
        return new Div(label, text == null ? nothing() : new MarkdownText(text));
    }

    private static Span nothing() {
        var nothing = new Span("The matrix says nothing here");
        nothing.addClassName("quiet");
        return nothing;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
