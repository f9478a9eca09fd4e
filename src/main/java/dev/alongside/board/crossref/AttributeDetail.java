package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The opened attribute, with the way to its neighbours and back to the table. */
final class AttributeDetail extends Composite<Section> {

    /**
     * Where it covers the list, the layout gives the focus to the first button beside the title some frames later; it goes
     * back to the title then, or to what was asked for in the attribute.
     */
    private static final String FOCUS = """
            const row = this.parentElement;
            let wanted = this;
            const note = ({target}) => { if (!row.contains(target) || target === this) wanted = target; };
            const back = frames => requestAnimationFrame(() => {
              if (row.contains(document.activeElement)) wanted.focus({preventScroll: true});
              if (frames > 0) back(frames - 1);
              else document.removeEventListener('focusin', note);
            });
            document.addEventListener('focusin', note);
            this.focus();
            back(3);
            """;

    private final AttributeActs acts;
    private final Dates dates;
    private final H2 title = new H2();
    private final Span place = new Span();
    private final Button previous = step("prev", "Previous attribute", () -> go(-1));
    private final Button next = step("next", "Next attribute", () -> go(1));
    private List<Attribute> all = List.of();
    private @Nullable Attribute opened;
    private @Nullable AttributeBody body;

    AttributeDetail(AttributeActs acts, Dates dates, Runnable onClose) {
        this.acts = acts;
        this.dates = dates;
        title.getElement().setAttribute("tabindex", "-1");
        previous.getElement().setAttribute("data-step", "previous");
        next.getElement().setAttribute("data-step", "next");
        place.addClassNames("quiet", "small", "nowrap");
        var end = new Span(previous, next, step("close", "Close", onClose));
        end.addClassNames("end", "row");
        var row = new Div(title, place, end);
        row.addClassName("row");
        getContent().addClassName("detail");
        getContent().add(row);
    }

    void show(CrossReferenceTab tab, AttributeLine now, Sides sides, Changes changes) {
        var page = tab.page();
        if (body == null || !now.attribute().equals(opened)) replaceBody(page, now, sides);
        all = page.lines().stream().map(AttributeLine::attribute).toList();
        opened = now.attribute();
        int at = all.indexOf(opened);
        place.setText("%d of %d".formatted(at + 1, all.size()));
        previous.setEnabled(at > 0);
        next.setEnabled(at < all.size() - 1);
        if (body != null) body.show(now, tab, sides, changes);
    }

    void focusTitle() {
        title.getElement().executeJs(FOCUS);
    }

    void bring(FieldKey part) {
        if (body != null) body.bring(part);
    }

    /** Opens a neighbour, if there is one that many steps away. */
    void go(int steps) {
        int at = opened == null ? -1 : all.indexOf(opened) + steps;
        if (at >= 0 && at < all.size()) acts.open(all.get(at));
    }

    /** Saves what is still being typed; whether nothing is left unsaved. */
    boolean saveTyped() {
        return body == null || body.saveTyped();
    }

    private void replaceBody(CrossReferencePage page, AttributeLine now, Sides sides) {
        if (body != null) getContent().remove(body);
        body = new AttributeBody(now.attribute(), sides, acts, dates);
        title.setText(now.attribute().title());
        // Whoever is on it hears what it says now.
        title.getElement().executeJs("if (document.activeElement === this) { this.blur(); this.focus(); }");
        new FieldKey("attribute", now.attribute().key()).lead(getContent());
        getContent().setAriaLabel(now.attribute().title());
        getContent().add(body);
        getContent().getElement().executeJs("this.scrollTop = 0");
    }

    private static Button step(String icon, String words, Runnable act) {
        var button = new Button(new Icon(icon), pressed -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }
}
