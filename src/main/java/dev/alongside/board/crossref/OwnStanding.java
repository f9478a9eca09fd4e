package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import dev.alongside.board.form.StandingWords;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.support.Icon;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the reader sees an attribute: a button that lets them say it, by menu or by the keys 1 to 4. */
final class OwnStanding extends Composite<Button> {

    private static final String KEY = "event.detail.standing";

    private final String attribute;
    private final Consumer<StandingKind> onSay;
    private final Runnable onTakeAway;
    private Optional<StandingKind> said = Optional.empty();
    private @Nullable StandingMenu menu;

    /** @param attribute the title, as part of the button's name */
    OwnStanding(String attribute, Consumer<StandingKind> onSay, Runnable onTakeAway) {
        this.attribute = attribute;
        this.onSay = onSay;
        this.onTakeAway = onTakeAway;
        getContent().addClickListener(pressed -> makeMenu());
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
        said = kind;
        if (menu != null) menu.show(kind);
    }

    /** Of many rows few are pressed; the first press makes what opens at every other one. */
    private void makeMenu() {
        if (menu != null) return;
        menu = new StandingMenu(getContent(), onSay, onTakeAway);
        menu.show(said);
        // The menu begins to listen when it is defined, and this comes after it.
        getContent()
                .getElement()
                .executeJs("customElements.whenDefined('vaadin-context-menu').then(() => this.click())");
    }

    void focus() {
        getContent().focus();
    }
}
