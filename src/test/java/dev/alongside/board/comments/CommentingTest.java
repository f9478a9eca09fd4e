package dev.alongside.board.comments;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.alongside.DirectJdbc;
import dev.alongside.comments.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas and Mira talk on the cards of wins and goals, and below an opened attribute. */
class CommentingTest extends TalkTest {

    private final DirectJdbc jdbc;

    CommentingTest(ApplicationContext application, DirectJdbc jdbc) {
        super(application);
        this.jdbc = jdbc;
    }

    @Test
    void a_win_is_commented_on_in_place_and_the_other_side_answers() {
        pair.win("Decisions in 5 days");
        look(pair.mira(), "history");
        _click(button("Comment"));
        type("Which directors agreed, @Tomas?");
        _click(button("Send"));
        assertThat(button("1 comment").getAriaLabel()).contains("1 comment on “Decisions in 5 days”");
        assertThat(spoken()).singleElement().asString().contains("Mira", "Which directors", "Waits for an answer");
        assertThat(field().getValue()).isEmpty();

        look(pair.tomas(), "history");
        _click(button("1 comment, waits for you"));
        assertThat(spoken())
                .singleElement()
                .asString()
                .contains("Waits for your answer")
                .doesNotContain("Edit");
        type("Four of them");
        _click(button("Send"));

        assertThat(spoken()).hasSize(2).last().asString().contains("Tomas", "Four of them", "Edit");
        assertThat(spoken()).noneMatch(comment -> comment.contains("Waits"));
        assertThat(_find(Button.class, each -> each.withText("2 comments"))).hasSize(1);
    }

    @Test
    void a_goal_is_commented_on_and_either_resolves() {
        says(pair.mira(), Subject.goal(pair.goal("One order path").id()), "Nine markets?");
        look(pair.tomas(), "goals");
        _click(button("1 comment"));

        _click(button("Resolve"));

        assertThat(spoken()).isEmpty();
        assertThat(text(_get(ThreadFoot.class))).contains("Resolved by Tomas", "Show 1 comment", "Reopen");
        assertThat(_find(Button.class, each -> each.withText("1 comment, resolved")))
                .hasSize(1);
        _click(button("Show 1 comment"));
        assertThat(spoken()).hasSize(1);
        _click(button("Reopen"));
        assertThat(_find(Button.class, each -> each.withText("1 comment"))).hasSize(1);
    }

    @Test
    void what_the_other_side_resolves_does_not_fold_away_while_it_is_read() {
        says(pair.tomas(), IMPACT, "Is it enough?");
        look(pair.tomas(), "attribute/impact");
        pair.mira(() -> comments.resolve(read().open().orElseThrow().thread()));

        refresh();

        assertThat(spoken()).hasSize(1);
        assertThat(text(_get(ThreadFoot.class))).contains("Resolved by Mira", "Mira, just now", "Hide");
    }

    /** A window that has not heard of the newer words yet, made without the hint that would tell it. */
    @Test
    void a_thread_with_unread_words_is_not_resolved() {
        says(pair.tomas(), IMPACT, "Is it enough?");
        look(pair.tomas(), "attribute/impact");
        jdbc.sql("update comment_thread set version = version + 1 where plan = ?")
                .param(pair.plan().value())
                .update();

        _click(button("Resolve"));

        assertThat(messages()).contains("There is something new here. Have a look first.");
        assertThat(read().open()).isPresent();
        _click(button("Resolve"));
        assertThat(read().open()).isEmpty();
    }
}
