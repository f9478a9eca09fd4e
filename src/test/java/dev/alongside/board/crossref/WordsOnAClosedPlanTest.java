package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever was typing when the plan was closed can copy their words, and leaves once they have thrown them away. */
class WordsOnAClosedPlanTest extends BoardTest {

    private static final String WHY = "This plan is closed and stays as it is";
    private static final String KEPT = "What you typed is not saved. You can still copy it.";

    private final Pair pair;

    WordsOnAClosedPlanTest(ApplicationContext application) {
        super(application);
        pair = Pair.together(application);
    }

    @Test
    void a_note_stays_with_the_reason_until_it_is_thrown_away_and_then_the_way_goes_on() {
        miraNotes("first");
        as(pair.mira());
        open(pair.plan(), "attribute/impact");
        _setValue(note(), "Only one organisation so far");
        close();

        open(pair.plan(), "attribute/influence");
        assertThat(detail()).startsWith("Impact").contains(WHY, KEPT);
        assertThat(note().getValue()).isEqualTo("Only one organisation so far");
        assertThat(note().isReadOnly()).isTrue();
        _assertNone(Button.class, each -> each.withText("Save"));

        _click(button("Throw it away"));
        assertThat(detail()).startsWith("Influence").doesNotContain(WHY, KEPT);

        open(pair.plan(), "attribute/impact");
        assertThat(note().getValue()).isEqualTo("first");
    }

    @Test
    void how_a_win_speaks_stays_too() {
        var win = pair.win("Second event bus stopped");
        pair.tomas(
                () -> pair.application().getBean(Links.class).link(pair.plan(), LinkDraft.of(win.id(), "impact", "")));
        as(pair.tomas());
        open(pair.plan(), "attribute/impact");
        _click(buttonFor("Say how: Second event bus stopped"));
        _setValue(field("How it speaks to this"), "Two directors dropped their plan");
        close();

        open(pair.plan(), "attribute/influence");
        assertThat(detail()).startsWith("Impact").contains(WHY, KEPT);
        assertThat(field("How it speaks to this").getValue()).isEqualTo("Two directors dropped their plan");

        _click(button("Throw it away"));
        open(pair.plan(), "attribute/influence");
        assertThat(detail()).startsWith("Influence");
    }

    @Test
    void what_other_words_would_mend_is_not_offered_to_be_thrown_away() {
        miraNotes("first");
        as(pair.mira());
        open(pair.plan(), "attribute/impact");
        _setValue(note(), "x".repeat(Standing.NOTE + 1));

        open(pair.plan(), "attribute/influence");
        assertThat(detail()).startsWith("Impact");
        assertThat(note().isInvalid()).isTrue();
        assertThat(note().getErrorMessage()).isNotEmpty();
        _assertNone(Button.class, each -> each.withText("Throw it away"));

        _setValue(note(), "Shorter");
        open(pair.plan(), "attribute/influence");
        assertThat(detail()).startsWith("Influence");
    }

    private void miraNotes(String words) {
        pair.mira(() -> pair.application()
                .getBean(Standings.class)
                .set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, words));
    }

    private void close() {
        var plans = pair.application().getBean(Plans.class);
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(plans.view(pair.plan()).plan(), "Promoted"));
    }

    private static TextArea note() {
        return area("Your note");
    }

    private static String detail() {
        return OnScreen.words(_get(AttributeDetail.class));
    }
}
