package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.jointtext.ui.JointText;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanStatus;

/** How both read what is expected, in a text that both type. */
final class ReadingSection extends Composite<Div> {

    private final Attribute attribute;
    private final JointText text = new JointText("");

    ReadingSection(Attribute attribute) {
        this.attribute = attribute;
        var title = new H3("How we read it");
        title.addClassName("section-title");
        text.addClassNames("bare", "tall");
        new FieldKey("reading", attribute.key()).mark(getContent());
        getContent().add(title, text);
    }

    void show(CrossReferencePage page, Sides sides) {
        Level target = page.target();
        text.setLabel("How we read %s at %s".formatted(attribute.title(), target.title()));
        text.setPlaceholder("At %s this means, for us: …".formatted(target.title()));
        text.setReadOnly(page.view().plan().status() != PlanStatus.ACTIVE);
        text.show(page.reading(attribute), sides.typists());
    }
}
