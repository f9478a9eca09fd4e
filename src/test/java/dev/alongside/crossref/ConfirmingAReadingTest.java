package dev.alongside.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.JournalLine;
import dev.alongside.support.ChangedMeanwhile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ConfirmingAReadingTest extends ViewsOfTwoTest {

    private final Interpretations interpretations;
    private final TextDocuments texts;

    ConfirmingAReadingTest(ApplicationContext application) {
        super(application);
        interpretations = application.getBean(Interpretations.class);
        texts = application.getBean(TextDocuments.class);
    }

    @Test
    void any_key_after_the_confirmation_makes_it_a_draft_again_with_its_line_after_the_words() {
        var offered = tomasOffers(tomasTypes(0, "Two organisations"));
        pair.mira(() -> interpretations.confirm(offered, 1));
        assertThat(miraReads("influence").reading().interpretation())
                .map(Interpretation::status)
                .contains(InterpretationStatus.CONFIRMED);

        pair.mira(() -> type("mira", 1, 1, "[17,[0,\", twice\"]]"));

        var reading = tomasReads("influence").reading();
        assertThat(reading.text()).isEqualTo("Two organisations, twice");
        assertThat(reading.interpretation().map(Interpretation::status)).contains(InterpretationStatus.DRAFT);
        assertThat(tomas().readingState(tomasReads("influence"))).isEqualTo(ReadingState.CHANGED_SINCE_CONFIRMED);
        assertThat(lines().stream().map(JournalLine::kind))
                .endsWith("READING_TYPED", "READING_OFFERED", "READING_CONFIRMED", "READING_TYPED", "READING_REOPENED");
        assertThat(lines().getLast().actor()).isEqualTo(pair.mira());
    }

    @Test
    void a_key_in_a_draft_or_in_another_reading_reopens_nothing() {
        var offered = tomasOffers(tomasTypes(0, "Two organisations"));
        var elsewhere = new TextPlace(ReadingTexts.KIND, pair.plan().value(), "craft");

        pair.mira(() -> texts.push(elsewhere, 0, List.of(new TextUpdate("mira", 1, "[[0,\"Depth\"]]"))));

        assertThat(tomasReads("influence").reading().interpretation()).contains(offered);
    }

    @Test
    void what_was_offered_is_not_confirmed_by_whoever_has_other_words_before_them() {
        var offered = tomasOffers(tomasTypes(0, "Two organisations"));

        assertThatThrownBy(() -> pair.mira(() -> interpretations.confirm(offered, 0)))
                .isInstanceOf(OtherWords.class);
        assertThatThrownBy(() -> pair.mira(() -> interpretations.confirm(offered, -1)))
                .isInstanceOf(StillOnItsWay.class);
    }

    @Test
    void a_key_that_was_faster_leaves_the_confirmation_out() {
        var offered = tomasOffers(tomasTypes(0, "Two organisations"));
        pair.tomas(() -> type("tomas", 1, 2, "[17,[0,\".\"]]"));

        assertThatThrownBy(() -> pair.mira(() -> interpretations.confirm(offered, 1)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nothing_is_offered_that_is_empty_or_has_moved_on() {
        assertThatThrownBy(() -> tomasOffers(0)).isInstanceOf(NothingWritten.class);
        tomasTypes(0, "Two organisations");

        assertThatThrownBy(() -> tomasOffers(0)).isInstanceOf(OtherWords.class);
    }

    @Test
    void a_new_partnership_starts_with_a_draft_and_without_the_questions_of_before() {
        var offered = tomasOffers(tomasTypes(0, "Two organisations"));
        pair.mira(() -> interpretations.askBack(offered, "Which two?"));
        assertThat(tomasReads("influence").reading().interpretation())
                .map(Interpretation::question)
                .contains("Which two?");

        pair.tomas(() -> unshare());
        pair.share();

        assertThat(miraReads("influence").reading().text()).isEqualTo("Two organisations");
        assertThat(miraReads("influence").reading().interpretation()).isEmpty();
        assertThat(tomasReads("influence").reading().interpretation()).isEmpty();
        assertThatThrownBy(() -> pair.mira(() -> interpretations.confirm(offered, 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> pair.mira(() -> interpretations.askBack(offered, "Which two?")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private Interpretation tomasOffers(long textVersion) {
        return pair.tomas(() -> interpretations.offer(pair.plan(), "influence", Optional.empty(), textVersion));
    }

    private long tomasTypes(long base, String words) {
        return pair.tomas(() -> type("tomas", base, 1, "[[0,\"" + words + "\"]]"));
    }

    private long type(String editor, long base, long sequence, String changes) {
        var place = new TextPlace(ReadingTexts.KIND, pair.plan().value(), "influence");
        return texts.push(place, base, List.of(new TextUpdate(editor, sequence, changes)))
                .version();
    }
}
