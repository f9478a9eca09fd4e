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
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Interpretations;
import dev.alongside.goals.GoalDraft;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever was writing an answer when nobody waited for it any more can copy it until they throw it away. */
class AnswersThatCanNotBeSentTest extends BoardTest {

    private static final String CLOSED = "This plan is closed and stays as it is";
    private static final String ENDED = "The sharing during which you wrote this has ended";
    private static final String KEPT = "What you typed is not saved. You can still copy it.";
    private static final String OPEN = "What is still open for you?";
    private static final String WORK = "What would make it work for you?";

    private final Pair pair;
    private final Interpretations interpretations;
    private final TextDocuments texts;

    AnswersThatCanNotBeSentTest(ApplicationContext application, Interpretations interpretations, TextDocuments texts) {
        super(application);
        this.interpretations = interpretations;
        this.texts = texts;
        pair = Pair.together(application);
    }

    @Test
    void a_question_about_a_reading_can_still_be_copied() {
        tomasOffersAReading();
        as(pair.mira());
        open(pair.plan(), "attribute/impact");
        _click(button("Ask back"));
        _setValue(area(OPEN + " Tomas reads this."), "Which tw");
        close();

        assertThat(detail()).contains(CLOSED, KEPT);
        assertIsLeft(OPEN, "Which tw");
        _assertNone(Button.class, each -> each.withText("Send the question"));
        comeBackTo("attribute/impact");
        assertIsLeft(OPEN, "Which tw");

        _click(button("Throw it away"));
        _assertNone(TextArea.class, each -> each.withLabel(OPEN));
    }

    @Test
    void a_question_waits_while_what_it_is_about_is_not_offered() {
        tomasOffersAReading();
        as(pair.mira());
        open(pair.plan(), "attribute/impact");
        _click(button("Ask back"));
        _setValue(area(OPEN + " Tomas reads this."), "Which tw");
        type(1, "[17,[0,\"ns\"]]");
        refresh();
        assertThat(area(OPEN + " Tomas reads this.").getValue()).isEqualTo("Which tw");

        _click(button("Cancel"));
        assertThat(detail()).contains("Tomas does not offer this reading at the moment", KEPT);
        assertIsLeft(OPEN, "Which tw");
        var seen = pair.tomas(
                        () -> pair.application().getBean(CrossReference.class).read(pair.plan()))
                .find("impact")
                .orElseThrow()
                .reading();
        pair.tomas(() -> interpretations.offer(pair.plan(), "impact", seen.interpretation(), seen.version()));
        refresh();
        assertThat(area(OPEN + " Tomas reads this.").getValue()).isEqualTo("Which tw");
        _assertNone(Button.class, each -> each.withText("Throw it away"));
    }

    @Test
    void a_question_of_the_owner_stays_after_the_sharing() {
        type(0, "[[0,\"Two organisations\"]]");
        pair.mira(() -> interpretations.offer(pair.plan(), "impact", Optional.empty(), 1));
        as(pair.tomas());
        open(pair.plan(), "attribute/impact");
        _click(button("Ask back"));
        _setValue(area(OPEN + " Mira reads this."), "Which tw");
        unshare();

        assertIsLeft(OPEN, "Which tw");
        assertThat(detail()).contains(ENDED, KEPT);
        comeBackTo("attribute/impact");
        assertIsLeft(OPEN, "Which tw");
    }

    @Test
    void why_a_proposal_is_declined_can_still_be_copied() {
        miraProposes();
        as(pair.tomas());
        open(pair.plan(), "goals");
        _click(button("Decline with a reason"));
        _setValue(area(WORK + " Mira reads this."), "Not before");
        close();

        assertIsLeft(WORK, "Not before");
        assertThat(entries()).singleElement().asString().contains(CLOSED, KEPT);
        _assertNone(Button.class, each -> each.withText("Decline"));

        _click(button("Throw it away"));
        _assertNone(TextArea.class);
        comeBackTo("goals");
        _assertNone(TextArea.class);
    }

    @Test
    void why_a_lapsed_proposal_was_declined_is_not_folded_away() {
        miraProposes();
        as(pair.tomas());
        open(pair.plan(), "goals");
        _click(button("Decline with a reason"));
        _setValue(area(WORK + " Mira reads this."), "Not before");
        unshare();
        assertIsLeft(WORK, "Not before");

        comeBackTo("goals");
        assertIsLeft(WORK, "Not before");
        assertThat(entries()).singleElement().asString().contains("Lapsed", ENDED, KEPT);

        _click(button("Throw it away"));
        _assertNone(TextArea.class);
        assertThat(entries()).singleElement().asString().contains("Lapsed").doesNotContain(KEPT);
    }

    private void comeBackTo(String tab) {
        open(pair.plan(), "history");
        open(pair.plan(), tab);
    }

    private void tomasOffersAReading() {
        type(0, "[[0,\"Two organisations\"]]");
        pair.tomas(() -> interpretations.offer(pair.plan(), "impact", Optional.empty(), 1));
    }

    private void type(long base, String changes) {
        var place = new TextPlace("READING", pair.plan().value(), "impact");
        var typed = List.of(new TextUpdate("editor-" + base, 1, changes));
        pair.tomas(() -> texts.push(place, base, typed));
    }

    private void miraProposes() {
        var goal = new GoalDraft("", "Prove the rule in billing", null, "Billing teams cite it twice", "", null);
        var swaps = pair.application().getBean(Swaps.class);
        pair.mira(() -> swaps.proposeGoal(pair.plan(), new SwapDraft(goal, Map.of(), "")));
    }

    private static void assertIsLeft(String label, String words) {
        assertThat(area(label).getValue()).isEqualTo(words);
        assertThat(area(label).isReadOnly()).isTrue();
    }

    private static void refresh() {
        _get(BoardFrame.class).refresh();
    }

    private void unshare() {
        pair.tomas(() -> {
            pair.application().getBean(Sharing.class).unshare(pair.plan());
            return true;
        });
        refresh();
    }

    private void close() {
        var plans = pair.application().getBean(Plans.class);
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(plans.view(pair.plan()).plan(), "Promoted"));
        refresh();
    }

    private static String detail() {
        return OnScreen.words(_get(AttributeDetail.class));
    }
}
