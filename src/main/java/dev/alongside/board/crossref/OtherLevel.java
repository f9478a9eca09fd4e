package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.support.MarkdownText;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the matrix expects of an attribute at any level that the plan doesn't name; nothing until one is chosen. */
final class OtherLevel extends Composite<Div> {

    private final Select<Level> level = new Select<>();
    private final Span name = new Span();
    private final MarkdownText text = new MarkdownText("");
    private final Div read = Expectations.part(name, text);
    private List<Level> levels = List.of();
    private @Nullable Edition edition;
    private @Nullable Attribute attribute;

    OtherLevel() {
        level.setAriaLabel("Another level");
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption("Read another level");
        level.setItemLabelGenerator(each -> each == null ? "Read another level" : each.title());
        level.addThemeName("small");
        level.addValueChangeListener(chosen -> showText());
        getContent().addClassName("other-level");
        getContent().add(level, read);
    }

    void show(Attribute now, CrossReferencePage page) {
        attribute = now;
        edition = page.edition();
        Predicate<Level> inPlan = each -> each.equals(page.current()) || each.equals(page.target());
        var others = page.edition().levels().stream().filter(inPlan.negate()).toList();
        if (!others.equals(levels)) {
            levels = others;
            level.setItems(others);
        }
        setVisible(!others.isEmpty());
        showText();
    }

    private void showText() {
        var chosen = level.getValue();
        read.setVisible(chosen != null);
        if (chosen == null || edition == null || attribute == null) return;
        name.setText(chosen.title());
        text.show(Expectations.orNothing(edition.expectation(attribute.key(), chosen.key())));
    }
}
