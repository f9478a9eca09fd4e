package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.Toggle;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.CrossReferencePage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses which attributes the table shows, and says how many there are of each. */
final class FilterBar extends Composite<Div> {

    private final Toggle all;
    private final Map<AttributeFilter, Toggle> filters = new EnumMap<>(AttributeFilter.class);

    /** @param onChoose is given what to look for, nothing for all */
    FilterBar(Consumer<Optional<AttributeFilter>> onChoose) {
        all = new Toggle("", () -> onChoose.accept(Optional.empty()));
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Which attributes");
        getContent().add(all);
        for (var filter : AttributeFilter.values()) {
            var toggle = new Toggle("", () -> onChoose.accept(Optional.of(filter)));
            filters.put(filter, toggle);
            getContent().add(toggle);
        }
    }

    void show(CrossReferencePage page, Optional<AttributeFilter> chosen) {
        getContent().setVisible(page.started() || chosen.isPresent());
        all.setText("All " + page.lines().size());
        all.choose(chosen.isEmpty());
        filters.forEach((filter, toggle) -> {
            toggle.setVisible(filter.isAskedOf(page));
            toggle.setText(words(filter) + " " + filter.of(page).size());
            toggle.choose(chosen.filter(filter::equals).isPresent());
        });
    }

    private static String words(AttributeFilter filter) {
        return switch (filter) {
            case UNCLEAR -> "Unclear";
            case GAP -> "Gaps";
            case DIFFERENT -> "Different views";
            case NOTHING_BEHIND -> "Nothing behind it";
            case NOT_LOOKED_AT -> "Not looked at by you";
        };
    }
}
