package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.support.Dates;
import dev.alongside.support.NotFound;

/** One attribute opened beside the list of all. */
final class AttributeScreen extends Composite<MasterDetailLayout> {

    private static final int LIST = 316;
    private static final int DETAIL = 520;

    private final AttributeList list = new AttributeList();
    private final AttributeDetail detail;

    AttributeScreen(AttributeActs acts, Dates dates, Runnable onClose) {
        detail = new AttributeDetail(acts, dates, onClose);
        var layout = getContent();
        layout.setMaster(list);
        layout.setMasterSize(LIST, Unit.PIXELS);
        layout.setDetail(detail);
        layout.setDetailSize(DETAIL, Unit.PIXELS);
        layout.setExpandDetail(true);
        layout.setOverlaySize("100%");
        layout.addDetailEscapePressListener(escape -> onClose.run());
        key("Escape", onClose);
        key("ArrowDown", () -> step(1));
        key("ArrowUp", () -> step(-1));
    }

    void show(CrossReferenceTab tab, String opened, Sides sides, Changes changes) {
        var line = tab.page().find(opened).orElseThrow(NotFound::new);
        list.show(tab, opened, sides);
        detail.show(tab, line, sides, changes);
    }

    /** Saves what is still being typed; whether nothing is left unsaved. */
    boolean saveTyped() {
        return detail.saveTyped();
    }

    void bring(FieldKey part) {
        detail.bring(part);
    }

    void focusTitle() {
        detail.focusTitle();
    }

    /** The focus goes along, so that one reads in the list what one sees beside it. */
    private void step(int steps) {
        detail.go(steps);
        list.focusOpened();
    }

    /** In the list, which the filter also keeps from scrolling; other keys are left to the browser. */
    private void key(String key, Runnable act) {
        list.getElement()
                .addEventListener("keydown", pressed -> act.run())
                .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
    }
}
