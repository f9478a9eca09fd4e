package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** A standing that was taken away by mistake is there again with its note. */
class TakingAStandingAwayTest extends BoardTest {

    private final Standings standings;
    private final CrossReference crossReference;
    private final Pair pair;

    TakingAStandingAwayTest(ApplicationContext application, Standings standings, CrossReference crossReference) {
        super(application);
        this.standings = standings;
        this.crossReference = crossReference;
        pair = Pair.together(application);
    }

    @BeforeEach
    void tomasHasSaid() {
        pair.tomas(() ->
                standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, "Only one organisation"));
        as(pair.tomas());
    }

    @Test
    void in_the_table() {
        open(pair.plan());
        takeAway(AttributeRowOnScreen.of("Impact").standing());
        assertThat(own()).isEmpty();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Your standing on “Impact” is taken away.");

        _click(button("Undo"));

        assertThat(AttributeRowOnScreen.of("Impact").ownStanding()).isEqualTo("Gap");
        assertThat(own()).map(Standing::note).contains("Only one organisation");
    }

    @Test
    void in_the_opened_attribute() {
        open(pair.plan(), "attribute/impact");
        takeAway(_get(_get(OwnStandingCard.class), Button.class, each -> each.withClasses("standing")));
        assertThat(own()).isEmpty();

        _click(button("Undo"));

        assertThat(area("Your note").getValue()).isEqualTo("Only one organisation");
        assertThat(own()).map(Standing::kind).contains(StandingKind.GAP);
    }

    /** The browser asks for the menu, which is made at the first press. */
    private static void takeAway(Button standing) {
        _click(standing);
        var asked = JsonNodeFactory.instance.objectNode();
        asked.set("event.detail", JsonNodeFactory.instance.objectNode());
        BasicUtilsKt._fireDomEvent(standing, "vaadin-context-menu-before-open", asked);
        ContextMenuKt._clickItemWithCaption(_get(StandingMenu.class), "Take it away");
    }

    private Optional<Standing> own() {
        return pair.tomas(() -> crossReference.read(pair.plan()))
                .find("impact")
                .orElseThrow()
                .own();
    }
}
