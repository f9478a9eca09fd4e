package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.support.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How the reader sees an attribute: a button that lets them say it, by menu or by the keys 1 to 4. */
final class OwnStanding extends Composite<Button> {

    private static final String KEY = "event.detail.standing";

    private final String attribute;
    private final Consumer<StandingKind> onSay;
    private final Map<StandingKind, MenuItem> choices = new EnumMap<>(StandingKind.class);
    private final MenuItem takeAway;

    /** @param attribute the title, as part of the button's name */
    OwnStanding(String attribute, Consumer<StandingKind> onSay, Runnable onTakeAway) {
        this.attribute = attribute;
        this.onSay = onSay;
        var menu = new ContextMenu(getContent());
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        for (var kind : StandingKind.values()) {
            var choice = menu.addItem(words(kind), chosen -> onSay.accept(kind));
            choice.setCheckable(true);
            choices.put(kind, choice);
        }
        takeAway = menu.addItem("Take it away", chosen -> onTakeAway.run());
        getContent().getElement().setAttribute("data-standing", "").setAttribute("aria-haspopup", "menu");
        getContent()
                .getElement()
                .addEventListener("standing-key", this::sayByKey)
                .addEventData(KEY);
    }

    private void sayByKey(DomEvent event) {
        onSay.accept(StandingKind.valueOf(event.getEventData().get(KEY).asString()));
    }

    void show(Optional<Standing> own) {
        var kind = own.map(Standing::kind);
        var word = kind.map(StandingWords::word).orElse("Say how you see it");
        var look = kind.map(StandingWords::look);
        var button = getContent();
        button.setText(word);
        button.setIcon(new Icon(look.orElse("add")));
        button.setSuffixComponent(kind.isPresent() ? new Icon("chevron-down") : null);
        button.setClassName("standing " + look.orElse("none"));
        button.setAriaLabel(
                kind.isPresent()
                        ? "Your standing on %s: %s".formatted(attribute, word)
                        : "%s: %s".formatted(word, attribute));
        choices.forEach(
                (each, choice) -> choice.setChecked(kind.filter(each::equals).isPresent()));
        takeAway.setVisible(own.isPresent());
    }

    void focus() {
        getContent().focus();
    }

    private static Component words(StandingKind kind) {
        var key = new HtmlContainer("kbd");
        key.setText(Integer.toString(kind.ordinal() + 1));
        var words = new Span(new Icon(StandingWords.look(kind)), new Span(StandingWords.word(kind)), key);
        words.addClassName("standing-item");
        return words;
    }
}
