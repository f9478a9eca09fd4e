package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.alongside.board.BoardTest;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas begins to tell how a win came about. */
class OutlineOfANarrativeTest extends BoardTest {

    private static final String START = "Start with an outline";

    private final History history;
    private final TextDocuments texts;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;
    private final Win win;

    OutlineOfANarrativeTest(ApplicationContext application, History history, TextDocuments texts) {
        super(application);
        this.history = history;
        this.texts = texts;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = givenPlans.shared(tomas, mira);
        win = givenPlans.win(tomas, plan, "Decisions in 5 days");
    }

    @BeforeEach
    void openHistory() {
        as(tomas);
        open(plan, "history");
    }

    @Test
    void an_empty_narrative_can_begin_with_an_outline_and_only_an_empty_one() {
        _click(button("Write the narrative"));
        _click(button(START));

        assertThat(narrative())
                .isEqualTo("**The situation**\n\n\n**What I owned**\n\n\n**Decisions**\n\n\n**How it came out**\n\n");
        _assertNone(Button.class, each -> each.withText(START));
        _click(button("Done"));
        _click(button("Open the narrative"));
        _assertNone(Button.class, each -> each.withText(START));
    }

    @Test
    void what_somebody_typed_meanwhile_stays_as_it_is() {
        _click(button("Write the narrative"));
        typeAs(mira, 0, "[[0,\"Hers\"]]");
        _click(button(START));

        assertThat(narrative()).isEqualTo("Hers");
    }

    @Test
    void a_narrative_that_was_emptied_can_begin_anew() {
        typeAs(mira, 0, "[[0,\"Hers\"]]");
        typeAs(mira, 1, "[[4]]");
        _click(button("Write the narrative"));
        _click(button(START));

        assertThat(narrative()).startsWith("**The situation**");
    }

    private String narrative() {
        return history.read(plan).narrative(win);
    }

    private void typeAs(PersonId person, long base, String changes) {
        var update = new TextUpdate("editor-of-a-test-" + win.id().value(), base, changes);
        givenPlans.by(person, () -> texts.push(win.narrative(), base, List.of(update)));
    }
}
