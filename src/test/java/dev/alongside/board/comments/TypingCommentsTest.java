package dev.alongside.board.comments;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What is typed into a comment is lost by nothing, and changed by its author alone. */
class TypingCommentsTest extends TalkTest {

    TypingCommentsTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void refused_words_stay_with_the_reason_beside_them() {
        look(pair.tomas(), "attribute/impact");
        type("x".repeat(2_001));

        _click(button("Send"));

        assertThat(messages()).contains("This text has 2,001 characters; 2,000 fit here");
        assertThat(field().getValue()).hasSize(2_001);
        assertThat(read().threads()).isEmpty();
    }

    @Test
    void words_that_were_not_sent_are_there_again_when_it_is_opened_again() {
        pair.win("Decisions in 5 days");
        look(pair.tomas(), "attribute/impact");
        type("I thi");
        open(pair.plan(), "attribute/craft");
        assertThat(field().getValue()).isEmpty();
        open(pair.plan(), "attribute/impact");
        assertThat(field().getValue()).isEqualTo("I thi");

        open(pair.plan(), "history");
        _click(button("Comment"));
        type("And I thi");
        _click(button("Comment"));
        assertThat(_find(TextArea.class)).isEmpty();
        _click(button("Comment, yours is not sent yet"));
        assertThat(field().getValue()).isEqualTo("And I thi");
    }

    @Test
    void an_author_changes_their_words_and_the_other_side_sees_that() {
        says(pair.tomas(), IMPACT, "Is it enuf?");
        look(pair.tomas(), "attribute/impact");
        _click(button("Edit"));
        _setValue(edited(), "Is it enough?");
        _click(button("Save"));
        assertThat(spoken()).singleElement().asString().contains("Is it enough?", "edited");

        look(pair.mira(), "attribute/impact");

        assertThat(spoken()).singleElement().asString().contains("Is it enough?", "edited");
    }

    @Test
    void cancelling_asks_before_it_throws_changed_words_away() {
        says(pair.tomas(), IMPACT, "Is it enough?");
        look(pair.tomas(), "attribute/impact");
        _click(button("Edit"));
        _setValue(edited(), "Is it ever");
        _click(button("Cancel"));
        _click(button("Keep writing"));
        assertThat(edited().getValue()).isEqualTo("Is it ever");

        _click(button("Cancel"));
        _click(button("Throw it away"));

        assertThat(spoken())
                .singleElement()
                .asString()
                .contains("Is it enough?")
                .doesNotContain("edited");
    }

    @Test
    void words_changed_in_another_window_are_shown_and_not_run_over() {
        var comment = says(pair.tomas(), IMPACT, "Is it enough?");
        look(pair.tomas(), "attribute/impact");
        _click(button("Edit"));
        _setValue(edited(), "Mine");
        pair.tomas(() -> comments.edit(comment, "Elsewhere"));
        _click(button("Save"));
        assertThat(said()).contains("You changed this in another window", "Elsewhere", "Mine");

        _click(button("Use mine"));

        assertThat(spoken()).singleElement().asString().contains("Mine");
    }

    @Test
    void words_changed_since_a_draft_was_begun_are_shown_and_not_run_over() {
        var comment = says(pair.tomas(), IMPACT, "Is it enough?");
        look(pair.tomas(), "attribute/impact");
        _click(button("Edit"));
        _setValue(edited(), "Mine");
        open(pair.plan(), "attribute/craft");
        pair.tomas(() -> comments.edit(comment, "Elsewhere"));
        open(pair.plan(), "attribute/impact");
        assertThat(edited().getValue()).isEqualTo("Mine");
        _click(button("Save"));

        assertThat(said()).contains("You changed this in another window", "Elsewhere", "Mine");
        assertThat(edited().getValue()).isEqualTo("Mine");
    }

    @Test
    void half_typed_words_survive_what_the_other_side_says_meanwhile() {
        look(pair.tomas(), "attribute/impact");
        type("I thi");

        says(pair.mira(), IMPACT, "Is it enough?");
        refresh();

        assertThat(spoken()).singleElement().asString().contains("Is it enough?", "Mira, just now");
        assertThat(field().getValue()).isEqualTo("I thi");
    }
}
