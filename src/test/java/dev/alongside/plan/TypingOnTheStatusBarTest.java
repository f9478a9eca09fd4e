package dev.alongside.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Footer;
import dev.alongside.MovedClock;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The foot of the board says who typed where, once they paused. */
class TypingOnTheStatusBarTest extends BoardTest {

    private final Pair pair;
    private final TextDocuments texts;
    private final TextLineSweep sweep;
    private final MovedClock clock;

    TypingOnTheStatusBarTest(
            ApplicationContext application, TextDocuments texts, TextLineSweep sweep, MovedClock clock) {
        super(application);
        this.pair = Pair.together(application);
        this.texts = texts;
        this.sweep = sweep;
        this.clock = clock;
    }

    @AfterEach
    void putClockBack() {
        clock.putBack();
    }

    @Test
    void the_partner_reads_what_the_owner_typed_in() {
        type(place("READING", "impact"));
        type(place("NARRATIVE", pair.win("Cut over billing").id().value().toString()));
        assertThat(lastChange()).contains("Tomas added the win “Cut over billing”");

        clock.forward(Duration.ofSeconds(30));
        sweep.writeDue();

        assertThat(lastChange()).contains("Tomas typed in the narrative of the win “Cut over billing”");
        type(place("INTENTION", ""));
        clock.forward(Duration.ofSeconds(30));
        sweep.writeDue();
        assertThat(lastChange()).contains("Tomas typed in the intention");
    }

    private void type(TextPlace place) {
        pair.tomas(() -> texts.push(place, 0, List.of(new TextUpdate("tomas", 1, "[[0,\"Words\"]]"))));
    }

    private TextPlace place(String kind, String part) {
        return new TextPlace(kind, pair.plan().value(), part);
    }

    private String lastChange() {
        as(pair.mira());
        open(pair.plan(), "");
        return _get(Footer.class).getElement().getTextRecursively();
    }
}
