package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Statements;
import dev.alongside.board.crossref.TableToLookAt;
import dev.alongside.board.ribbon.TimeRibbon;
import dev.alongside.support.MarkdownText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Anybody who is signed in can look at a filled board; it is made of the real parts, and of nobody's records. */
class ExampleTest extends KaribuTest {

    ExampleTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void a_manager_an_admin_and_a_tpm_may_look_at_it() {
        for (var person : List.of(given.tpm("Noor Haddad"), given.manager("Ben Castellan"), given.admin())) {
            as(person);
            UI.getCurrent().navigate("example");

            assertThat(_get(H1.class).getText()).isEqualTo("An example board");
        }
    }

    @Test
    void it_shows_what_a_filled_board_shows() {
        look();

        assertThat(text(TableToLookAt.class))
                .contains("What Staff TPM expects", "Stakeholder Influence", "Second event bus stopped")
                .contains("One order path in 9 markets", "Exceeding", "Meeting", "Gap", "Unclear")
                .containsOnlyOnce("Talk about this")
                .containsOnlyOnce("Reading confirmed");
        assertThat(_find(MarkdownText.class))
                .extracting(text -> text.getElement().getOuterHTML())
                .anyMatch(text -> text.contains("Twice in six months, the CTO or a VP decides"));
        assertThat(text(TimeRibbon.class))
                .contains("Repeat incidents 11 → 4", "CTO decides Alpha trade-offs in 5 days");
    }

    @Test
    void nothing_on_it_can_be_changed_or_opened() {
        look();

        assertThat(_find(_get(TableToLookAt.class), Button.class)).isEmpty();
        assertThat(_find(_get(TimeRibbon.class), Button.class))
                .extracting(HasText::getText)
                .containsExactly("12 months", "18 months", "All", "As a list");
        assertThat(_find(_get(Main.class), Anchor.class))
                .filteredOn(link -> link.getElement().hasAttribute("href"))
                .extracting(Anchor::getText)
                .containsExactly("Back to where I work");
        assertThat(text(Main.class)).doesNotContain("Link a win", "Say how you see it");
    }

    @Test
    void it_asks_the_database_for_nothing() {
        as(given.tpm("Noor Haddad"));
        UI.getCurrent().navigate("account");

        assertThat(Statements.during(() -> UI.getCurrent().navigate("example"))).isZero();
    }

    private void look() {
        as(given.tpm("Noor Haddad"));
        UI.getCurrent().navigate("example");
    }

    private static String text(Class<? extends Component> part) {
        return OnScreen.words(_get(part));
    }
}
