package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.StandingKind;
import dev.alongside.support.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What can be said about one attribute; made when it is first opened, because a board has many that never are. */
final class StandingMenu extends ContextMenu {

    private final Consumer<StandingKind> onSay;
    private final Runnable onTakeAway;
    private final Map<StandingKind, MenuItem> choices = new EnumMap<>(StandingKind.class);
    private @Nullable MenuItem takeAway;
    private Optional<StandingKind> said = Optional.empty();

    StandingMenu(Button opens, Consumer<StandingKind> onSay, Runnable onTakeAway) {
        super(opens);
        this.onSay = onSay;
        this.onTakeAway = onTakeAway;
        setOpenOnClick(true);
        setPosition(ContextMenuPosition.BOTTOM_START);
    }

    void show(Optional<StandingKind> now) {
        said = now;
        if (takeAway == null) return;
        choices.forEach(
                (each, choice) -> choice.setChecked(now.filter(each::equals).isPresent()));
        takeAway.setVisible(now.isPresent());
    }

    /** The browser asks before each opening. */
    @Override
    protected boolean onBeforeOpenMenu(ObjectNode detail) {
        if (takeAway == null) takeAway = make();
        show(said);
        return super.onBeforeOpenMenu(detail);
    }

    private MenuItem make() {
        for (var kind : StandingKind.values()) {
            var choice = addItem(words(kind), chosen -> onSay.accept(kind));
            choice.setCheckable(true);
            choices.put(kind, choice);
        }
        return addItem("Take it away", chosen -> onTakeAway.run());
    }

    private static Component words(StandingKind kind) {
        var key = new HtmlContainer("kbd");
        key.setText(Integer.toString(kind.ordinal() + 1));
        var words = new Span(new Icon(StandingWords.look(kind)), new Span(StandingWords.word(kind)), key);
        words.addClassName("standing-item");
        return words;
    }
}
