package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.alongside.KaribuTest;
import dev.alongside.Pair;
import dev.alongside.matrix.Level;
import dev.alongside.support.MarkdownText;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class OtherLevelTest extends KaribuTest {

    private final Pair pair;

    OtherLevelTest(ApplicationContext application) {
        super(application);
        this.pair = Pair.together(application);
    }

    @Test
    void any_level_can_be_read_beside_the_two_of_the_plan() {
        open("influence");
        assertThat(levels().getGenericDataView().getItems().map(Level::title)).containsExactly("Principal TPM");
        assertThat(_find(_get(OtherLevel.class), MarkdownText.class)).isEmpty();

        _setValue(levels(), levels().getGenericDataView().getItem(0));

        assertThat(_get(_get(OtherLevel.class), Span.class).getText()).isEqualTo("Principal TPM");
        assertThat(words()).contains("Is asked before others decide");
        open("craft");
        assertThat(_find(_get(OtherLevel.class), MarkdownText.class)).isEmpty();
    }

    private void open(String attribute) {
        as(pair.mira());
        UI.getCurrent().navigate("board/%s/attribute/%s".formatted(pair.plan().value(), attribute));
    }

    @SuppressWarnings("unchecked")
    private static Select<Level> levels() {
        return _get(Select.class);
    }

    private static String words() {
        return _get(_get(OtherLevel.class), MarkdownText.class).getElement().getOuterHTML();
    }
}
