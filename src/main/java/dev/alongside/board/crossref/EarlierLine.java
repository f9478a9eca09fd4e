package dev.alongside.board.crossref;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import dev.alongside.crossref.Standing;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.Optional;

/** Says below a standing that the expectation was another one when it was given. */
final class EarlierLine {

    private final Later<Div> line;

    /** @param place whose last part it is */
    EarlierLine(HasComponents place) {
        line = new Later<>(
                place, () -> new Div(Icon.words("outdated", "Given for the earlier wording", "state", "tiny")));
    }

    void show(Optional<Standing> standing) {
        line.show(standing.filter(Standing::earlier).isPresent(), said -> {});
    }
}
