package dev.alongside.board.ribbon;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.Toggle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Chooses how much of the past the ribbon shows, and whether as picture or as list. */
final class RibbonTools extends Composite<Div> {

    private final Map<RibbonWindow, Toggle> windows = new EnumMap<>(RibbonWindow.class);
    private final Optional<Toggle> list;

    /**
     * @param onChoose is given what to change in the choice of now
     * @param hasPicture whether there is a picture that can be chosen, and not only the list
     */
    RibbonTools(Consumer<UnaryOperator<RibbonChoice>> onChoose, boolean hasPicture) {
        var past = new Span();
        past.addClassName("row");
        past.getElement().setAttribute("role", "group").setAttribute("aria-label", "How far back");
        for (var window : RibbonWindow.values()) {
            var toggle = new Toggle(window.words(), () -> onChoose.accept(choice -> choice.over(window)));
            windows.put(window, toggle);
            past.add(toggle);
        }
        list = hasPicture ? Optional.of(asList(onChoose)) : Optional.empty();
        getContent().addClassNames("ribbon-tools", "row");
        getContent().add(past);
        list.ifPresent(getContent()::add);
    }

    void show(RibbonChoice choice) {
        windows.forEach((window, toggle) -> toggle.choose(window == choice.window()));
        list.ifPresent(toggle -> toggle.choose(choice.isList()));
    }

    private static Toggle asList(Consumer<UnaryOperator<RibbonChoice>> onChoose) {
        return new Toggle("As a list", () -> onChoose.accept(choice -> choice.asList(!choice.isList())));
    }
}
