package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.Rows;
import dev.alongside.plan.PlanStatus;
import java.util.List;

/** The owner's wins and goals that speak to no attribute; pressed or dragged onto a row, they get their place. */
final class NotYetPlaced extends Composite<Section> {

    private static final int SHOWN = 12;

    private final AttributeActs acts;
    private final Runnable whenAllArePlaced;
    private final Rows<Unplaced, UnplacedChip> chips;
    private final Paragraph more = new Paragraph();
    private List<Unplaced> shown = List.of();

    /** @param whenAllArePlaced where the focus goes when the last one got its place */
    NotYetPlaced(AttributeActs acts, Runnable whenAllArePlaced) {
        this.acts = acts;
        this.whenAllArePlaced = whenAllArePlaced;
        var help = new Span("Press one to say what it speaks to, or drag it onto a row.");
        help.addClassNames("quiet", "small");
        var head = new Div(new H2("Not yet placed"), help);
        head.addClassName("section-head");
        var place = new Div();
        place.addClassNames("row", "wrap");
        chips = new Rows<>(place, Unplaced::id, () -> new UnplacedChip(this::place), UnplacedChip::show);
        more.addClassNames("quiet", "small");
        getContent().addClassName("not-placed");
        getContent().getElement().setAttribute("aria-label", "Not yet placed");
        getContent().add(head, place, more);
        getContent().setVisible(false);
    }

    void show(CrossReferenceTab tab, Sides sides) {
        boolean mayLink = sides.readerIsOwner() && tab.page().view().plan().status() == PlanStatus.ACTIVE;
        var now = mayLink ? Unplaced.in(tab).toList() : List.<Unplaced>of();
        getContent().setVisible(!now.isEmpty());
        shown = now.stream().limit(SHOWN).toList();
        chips.show(shown);
        more.setText("And %d more in History and Goals.".formatted(now.size() - SHOWN));
        more.setVisible(now.size() > SHOWN);
    }

    private void place(Unplaced item) {
        int at = shown.indexOf(item);
        acts.place(item, () -> goOnAt(at));
    }

    /** The one that was there has its place now. */
    private void goOnAt(int at) {
        if (shown.isEmpty()) whenAllArePlaced.run();
        else chips.find(shown.get(Math.min(at, shown.size() - 1)).id()).ifPresent(UnplacedChip::focus);
    }
}
