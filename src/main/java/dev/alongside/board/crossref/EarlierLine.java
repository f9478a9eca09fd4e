package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.crossref.Standing;
import dev.alongside.support.Icon;
import java.util.Optional;

/** Says below a standing that the expectation was another one when it was given. */
final class EarlierLine extends Composite<Div> {

    EarlierLine() {
        getContent().add(Icon.words("outdated", "Given for the earlier wording", "state", "tiny"));
    }

    void show(Optional<Standing> standing) {
        setVisible(standing.filter(Standing::earlier).isPresent());
    }
}
