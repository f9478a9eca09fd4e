package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.alongside.OnScreen;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** One row of the cross-reference, as somebody reads and uses it. */
record AttributeRowOnScreen(NativeTableRow row) {

    static AttributeRowOnScreen of(String title) {
        return new AttributeRowOnScreen(_find(NativeTableRow.class).stream()
                .filter(row -> row.getElement().getTextRecursively().startsWith(title))
                .findFirst()
                .orElseThrow());
    }

    String coverage() {
        return OnScreen.words(cell("cell-attribute")).replaceFirst(".*(?=Behind it)", "");
    }

    String wins() {
        return OnScreen.words(cell("cell-evidence"));
    }

    String ownStanding() {
        return standing().getText();
    }

    /** The button with which its reader says how they see it. */
    Button standing() {
        return _get(row, Button.class, spec -> spec.withClasses("standing"));
    }

    String otherStanding() {
        return OnScreen.words(_get(row, StandingBadge.class)).replaceFirst(".*: ", "");
    }

    /** What stands in the two last columns, hidden parts left out. */
    List<String> standings() {
        return _find(row, NativeTableCell.class, spec -> spec.withClasses("cell-standing")).stream()
                .map(cell -> cell.getElement().getAttribute("data-who"))
                .toList();
    }

    /** Chooses with a key from 1 to 4, as the browser says it. */
    void say(String kind) {
        var detail = JsonNodeFactory.instance.objectNode().put("event.detail.standing", kind);
        BasicUtilsKt._fireDomEvent(standing(), "standing-key", detail);
    }

    void press(String words) {
        _click(_get(row, Button.class, spec -> spec.withText(words)));
    }

    boolean offers(String words) {
        return !_find(row, Button.class, spec -> spec.withText(words)).isEmpty();
    }

    private Component cell(String look) {
        return row.getChildren()
                .filter(cell -> cell.getElement().getClassList().contains(look))
                .findFirst()
                .orElseThrow();
    }
}
