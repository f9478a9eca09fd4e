package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.PlanStatus;
import java.util.List;

/** The owner's wins and goals that speak to no attribute; pressed or dragged onto a row, they get their place. */
final class NotYetPlaced extends Composite<Section> {

    private static final int SHOWN = 12;

    private final AttributeActs acts;
    private final Div chips = new Div();
    private final Paragraph more = new Paragraph();
    private List<Unplaced> shown = List.of();

    NotYetPlaced(AttributeActs acts) {
        this.acts = acts;
        var help = new Span("Press one to say what it speaks to, or drag it onto a row.");
        help.addClassNames("quiet", "small");
        var head = new Div(new H2("Not yet placed"), help);
        head.addClassName("section-head");
        chips.addClassNames("row", "wrap");
        more.addClassNames("quiet", "small");
        getContent().addClassName("not-placed");
        getContent().getElement().setAttribute("aria-label", "Not yet placed");
        getContent().add(head, chips, more);
        getContent().setVisible(false);
    }

    void show(CrossReferenceTab tab, Sides sides) {
        boolean mayLink = sides.readerIsOwner() && tab.page().view().plan().status() == PlanStatus.ACTIVE;
        var now = mayLink ? Unplaced.in(tab).toList() : List.<Unplaced>of();
        getContent().setVisible(!now.isEmpty());
        if (now.equals(shown)) return;
        shown = now;
        chips.removeAll();
        now.stream().limit(SHOWN).map(this::chip).forEach(chips::add);
        more.setText("And %d more in History and Goals.".formatted(now.size() - SHOWN));
        more.setVisible(now.size() > SHOWN);
    }

    private Button chip(Unplaced item) {
        var chip = new Button(item.title(), item.sign(), pressed -> acts.place(item));
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("chip");
        DragSource.create(chip).setDragData(item);
        return chip;
    }
}
