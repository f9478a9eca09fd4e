package dev.alongside.board.sharing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.Pair;
import dev.alongside.WrittenTexts;
import dev.alongside.board.BoardTest;
import dev.alongside.plan.Plans;
import dev.alongside.support.MarkdownText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas sees what sharing opens, writes a few words, and Mira reads them on opening the board. */
class SharingOnScreenTest extends BoardTest {

    private static final String FIELD = "A few words for Mira (optional)";

    private final Plans plans;
    private final Pair pair;
    private final WrittenTexts texts;

    SharingOnScreenTest(ApplicationContext application, Plans plans) {
        super(application);
        this.plans = plans;
        this.pair = Pair.apart(application);
        this.texts = new WrittenTexts(pair);
    }

    @Test
    void he_reads_before_what_she_will_read() {
        pair.win("Moved billing");
        texts.why("Because I do it already");
        texts.reading("influence", "Two organisations, or");

        openDialog();

        assertThat(inTheDialog())
                .contains(
                        "Mira will see everything on this board from now on",
                        "Because I do it already",
                        "Wins, 1",
                        "Moved billing",
                        "Readings, 1",
                        "Influence",
                        "Two organisations, or",
                        "Nothing yet: programs, goals, links.",
                        "until you press “Show my view”");
    }

    @Test
    void a_long_list_is_folded_and_nothing_of_it_is_missing() {
        for (int number = 1; number <= 9; number++) pair.win("Win number " + number);

        openDialog();

        assertThat(inTheDialog()).contains("Wins, 9", "Win number 9", "6 more").doesNotContain("Win number 1");
        _get(Details.class, each -> each.withPredicate(it -> it.getSummaryText().equals("6 more")))
                .setOpened(true);
        assertThat(inTheDialog()).contains("Win number 1", "Win number 6");
    }

    @Test
    void she_finds_his_words_on_her_board_puts_them_away_and_finds_them_in_what_happened() {
        openDialog();
        _setValue(message(), "Read my why first");
        _click(inDialog("Share with Mira Okafor"));
        assertThat(_find(Dialog.class)).isEmpty();

        as(pair.mira());
        open(pair.plan());
        assertThat(board()).contains("Tomas shared this with you:", "Read my why first");
        _click(button("Put away"));
        assertThat(_find(Button.class, each -> each.withText("Put away"))).isEmpty();

        open(pair.plan(), "activity");
        assertThat(board()).contains("Tomas shared this board", "Read my why first");
        as(pair.tomas());
        open(pair.plan(), "activity");
        assertThat(board()).contains("Tomas shared this board", "Read my why first");
    }

    @Test
    void words_that_are_too_many_are_refused_and_stay() {
        var words = "x".repeat(1_001);
        openDialog();
        _setValue(message(), words);
        _click(inDialog("Share with Mira Okafor"));

        assertThat(messages()).contains("This text has 1,001 characters; 1,000 fit here");
        assertThat(message().getValue()).isEqualTo(words);
        assertThat(pair.tomas(() -> plans.header(pair.plan())).isShared()).isFalse();
    }

    @Test
    void words_that_were_not_sent_are_there_again_when_the_dialog_is() {
        openDialog();
        _setValue(message(), "Half a sentence");
        _click(inDialog("Not now"));
        _click(button("Share with Mira…"));

        assertThat(message().getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void a_board_that_is_shared_without_words_opens_without_a_note() {
        pair.share();
        as(pair.mira());
        open(pair.plan());

        assertThat(_find(Button.class, each -> each.withText("Put away"))).isEmpty();
    }

    @Test
    void he_reads_what_ends_and_what_stays_before_he_stops() {
        pair.share();
        as(pair.tomas());
        open(pair.plan());
        menu("Stop sharing…");

        assertThat(inTheDialog())
                .contains(
                        "The board closes for Mira at once",
                        "lapse",
                        "Agreed goals stay agreed until you edit them",
                        "What Mira has read or exported by now can't be taken back",
                        "starts with nothing shown and nothing said");
        _click(inDialog("Stop sharing"));
        assertThat(pair.tomas(() -> plans.header(pair.plan())).isShared()).isFalse();
    }

    private void openDialog() {
        as(pair.tomas());
        open(pair.plan());
        _click(button("Share with Mira…"));
    }

    private static TextArea message() {
        return area(FIELD);
    }

    private static String inTheDialog() {
        return _get(Dialog.class).getElement().getTextRecursively() + summaries() + texts();
    }

    private static List<String> summaries() {
        return _find(_get(Dialog.class), Details.class).stream()
                .map(Details::getSummaryText)
                .toList();
    }

    private static List<String> texts() {
        return _find(_get(Dialog.class), MarkdownText.class).stream()
                .map(MarkdownText::getInnerHtml)
                .toList();
    }

    /** All that stands on the board. */
    private static String board() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, each -> each.withText(text));
    }
}
