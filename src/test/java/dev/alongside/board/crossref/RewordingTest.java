package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.alongside.KaribuTest;
import dev.alongside.board.form.DifferenceText;
import dev.alongside.board.form.Toggle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class RewordingTest extends KaribuTest {

    private final Rewording rewording = new Rewording();

    RewordingTest(ApplicationContext application) {
        super(application);
    }

    @BeforeEach
    void look() {
        as(given.tpm("Tomas Rivera"));
        UI.getCurrent().add(rewording);
    }

    @Test
    void what_is_different_is_shown_on_demand() {
        rewording.show("Runs a program across **one** organisation.", "Runs a program across several organisations.");
        _assertNone(DifferenceText.class);

        turn();
        var difference = _get(DifferenceText.class).getElement();
        assertThat(difference.getTextRecursively()).startsWith("Runs a program across");
        assertThat(difference.getChildren().filter(part -> !part.isTextNode()))
                .extracting(part -> part.getTag() + " " + part.getText())
                .containsExactly("del one organisation.", "ins several organisations.");
        assertThat(toggle().getElement().getAttribute("aria-pressed")).isEqualTo("true");

        turn();
        _assertNone(DifferenceText.class);
    }

    @Test
    void nothing_is_compared_where_the_two_have_nothing_in_common() {
        rewording.show("Knows what the project is for.", "Moves a number the company reports.");

        _assertNone(Toggle.class);
    }

    private void turn() {
        _click(toggle());
    }

    private static Button toggle() {
        return _get(Button.class, spec -> spec.withText("Show what is different"));
    }
}
