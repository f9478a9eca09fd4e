package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.crossref.StillOnItsWay;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

class ConfirmingAReadingOnScreenTest extends KaribuTest {

    private static final String QUESTION = "What is still open for you? Tomas reads this.";

    private final TextDocuments texts;
    private final Pair pair;

    ConfirmingAReadingOnScreenTest(ApplicationContext application, TextDocuments texts) {
        super(application);
        this.texts = texts;
        this.pair = Pair.together(application);
        pair.tomas(() -> type("tomas", 0, "[[0,\"Two organisations\"]]"));
    }

    @Test
    void tomas_offers_and_mira_confirms() {
        open(pair.tomas(), "/attribute/influence");
        assertThat(_find(Button.class, spec -> spec.withText("Confirm reading")))
                .isEmpty();
        press("Offer this reading", 1);
        assertThat(words()).contains("Waits for Mira to confirm");
        assertThat(_find(Button.class, spec -> spec.withText("Offer this reading")))
                .isEmpty();

        open(pair.mira(), "/attribute/influence");
        assertThat(words()).contains("Waits for you to confirm");
        press("Confirm reading", 1);
        assertThat(words()).contains("Reading confirmed");

        open(pair.tomas(), "");
        assertThat(OnScreen.words(_get(CrossReferenceTable.class))).contains("How we read it", "Reading confirmed");
    }

    @Test
    void what_was_offered_on_a_plan_that_is_closed_now_waits_for_nobody() {
        open(pair.tomas(), "/attribute/influence");
        press("Offer this reading", 1);
        var plans = pair.application().getBean(Plans.class);
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(plans.view(pair.plan()).plan(), "Promoted"));

        for (var reader : List.of(pair.tomas(), pair.mira())) {
            open(reader, "/attribute/influence");
            assertThat(words()).contains("Offered, not confirmed").doesNotContain("Waits for");
        }
    }

    @Test
    void mira_asks_back_and_tomas_reads_her_question_until_he_offers_again() {
        open(pair.tomas(), "/attribute/influence");
        press("Offer this reading", 1);
        open(pair.mira(), "/attribute/influence");
        _click(_get(Button.class, spec -> spec.withText("Ask back")));

        send("");
        assertThat(_get(TextArea.class, spec -> spec.withLabel(QUESTION)).getErrorMessage())
                .contains("Your question is empty");
        send("Which two?");

        assertThat(words()).contains("You asked: Which two?", "You asked back");
        open(pair.tomas(), "");
        assertThat(OnScreen.words(_get(CrossReferenceTable.class))).contains("Mira asked back", "Join in");
        open(pair.tomas(), "/attribute/influence");
        assertThat(words()).contains("Mira asks: Which two?", "Mira asked back");
        assertThat(OnScreen.words(_get(AttributeList.class))).contains("Mira asked back");
        press("Offer this reading", 1);
        assertThat(words()).doesNotContain("Which two?");
    }

    @Test
    void a_question_that_is_not_sent_yet_waits_where_it_was_typed() {
        open(pair.tomas(), "/attribute/influence");
        press("Offer this reading", 1);
        open(pair.mira(), "/attribute/influence");
        _click(_get(Button.class, spec -> spec.withText("Ask back")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel(QUESTION)), "Which tw");

        var board = "board/" + pair.plan().value();
        UI.getCurrent().navigate(board + "/goals");
        UI.getCurrent().navigate(board + "/attribute/influence");

        var question = _get(TextArea.class, spec -> spec.withLabel(QUESTION));
        assertThat(question.getValue()).isEqualTo("Which tw");
        send("Which two?");
        assertThat(_find(TextArea.class, spec -> spec.withLabel(QUESTION))).isEmpty();
    }

    @Test
    void what_no_longer_waits_is_not_asked_back_about() {
        open(pair.tomas(), "/attribute/influence");
        press("Offer this reading", 1);
        open(pair.mira(), "/attribute/influence");
        _click(_get(Button.class, spec -> spec.withText("Ask back")));
        pair.tomas(() -> type("again", 1, "[17,[0,\"ns\"]]"));
        _get(BoardFrame.class).refresh();
        assertThat(words()).contains("Draft, not confirmed yet");

        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        assertThat(_find(Button.class, spec -> spec.withText("Ask back"))).isEmpty();
    }

    @Test
    void what_is_still_on_its_way_is_not_offered() {
        open(pair.tomas(), "/attribute/influence");

        assertThatThrownBy(() -> press("Offer this reading", -1)).isInstanceOf(StillOnItsWay.class);

        assertThat(words()).contains("Draft, not confirmed yet");
    }

    private void send(String question) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(QUESTION)), question);
        _click(_get(Button.class, spec -> spec.withText("Send the question")));
    }

    /** With the version of the words that the browser shows. */
    private static void press(String button, long version) {
        var known = JsonNodeFactory.instance.objectNode().put(ReadingDecision.VERSION, version);
        BasicUtilsKt._fireDomEvent(_get(Button.class, spec -> spec.withText(button)), "click", known);
    }

    private static String words() {
        return OnScreen.words(_get(ReadingSection.class));
    }

    private void open(PersonId person, String where) {
        as(person);
        UI.getCurrent().navigate("board/" + pair.plan().value() + where);
    }

    private long type(String editor, long base, String changes) {
        var place = new TextPlace("READING", pair.plan().value(), "influence");
        return texts.push(place, base, List.of(new TextUpdate(editor, 1, changes)))
                .version();
    }
}
