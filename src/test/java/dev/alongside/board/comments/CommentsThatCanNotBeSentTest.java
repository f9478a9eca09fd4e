package dev.alongside.board.comments;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.DirectJdbc;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever was writing a comment when the plan was closed or the sharing ended can copy it until they throw it away. */
class CommentsThatCanNotBeSentTest extends TalkTest {

    private static final String CLOSED = "This plan is closed and stays as it is";
    private static final String ENDED = "The sharing during which you wrote this has ended";
    private static final String KEPT = "What you typed is not saved. You can still copy it.";

    private final DirectJdbc jdbc;

    CommentsThatCanNotBeSentTest(ApplicationContext application, DirectJdbc jdbc) {
        super(application);
        this.jdbc = jdbc;
    }

    @Test
    void a_comment_on_an_attribute_stays_where_nothing_was_said_before() {
        look(pair.mira(), "attribute/impact");
        type("Only one organisation so far");
        close();

        assertIsLeft("Your comment", "Only one organisation so far");
        assertThat(text(_get(AttributeComments.class))).contains(CLOSED, KEPT);
        open(pair.plan(), "attribute/craft");
        assertThat(_find(AttributeComments.class)).isEmpty();
        open(pair.plan(), "attribute/impact");
        assertIsLeft("Your comment", "Only one organisation so far");

        _click(button("Throw it away"));
        assertThat(_find(AttributeComments.class)).isEmpty();
        open(pair.plan(), "attribute/craft");
        open(pair.plan(), "attribute/impact");
        assertThat(_find(AttributeComments.class)).isEmpty();
    }

    @Test
    void a_comment_on_a_win_stays_on_its_card() {
        pair.win("Decisions in 5 days");
        look(pair.mira(), "history");
        _click(button("Comment"));
        type("Which directors?");
        close();

        assertIsLeft("Your comment", "Which directors?");
        assertThat(text(_get(CardComments.class))).contains(CLOSED, KEPT);
        _click(button("Comment"));
        assertThat(_find(TextArea.class)).isEmpty();
        _click(button("Comment, yours was not sent"));
        assertIsLeft("Your comment", "Which directors?");

        _click(button("Throw it away"));
        assertThat(_find(CardComments.class)).isEmpty();
    }

    @Test
    void a_changed_comment_stays_below_what_was_said() {
        says(pair.mira(), IMPACT, "Is it enough?");
        look(pair.mira(), "attribute/impact");
        _click(button("Edit"));
        _setValue(edited(), "Is it ever");
        close();

        assertIsLeft("Your change", "Is it ever");
        assertThat(spoken()).singleElement().asString().contains("Is it enough?", CLOSED, KEPT);

        _click(button("Throw it away"));
        assertThat(spoken())
                .singleElement()
                .asString()
                .contains("Is it enough?")
                .doesNotContain(KEPT);
        assertThat(read().threads().getFirst().comments())
                .singleElement()
                .satisfies(line -> assertThat(line.comment().words()).isEqualTo("Is it enough?"));
    }

    /** A window that has not heard of it yet, made without the hint that would tell it. */
    @Test
    void a_comment_that_is_refused_because_the_plan_is_closed_by_now_stays_too() {
        look(pair.mira(), "attribute/impact");
        type("Only one organisation so far");
        jdbc.update(
                "update plan set status = 'CLOSED', outcome = 'Promoted', closed_at = utc_timestamp(6) where id = ?",
                pair.plan().value());

        _click(button("Send"));

        assertIsLeft("Your comment", "Only one organisation so far");
        assertThat(text(_get(AttributeComments.class))).contains(CLOSED, KEPT);
    }

    @Test
    void the_owner_finds_what_he_typed_for_a_partner_after_the_sharing_too() {
        says(pair.tomas(), IMPACT, "Is it enough?");
        look(pair.tomas(), "attribute/impact");
        _click(button("Edit"));
        _setValue(edited(), "Is it enough, @Mira?");
        type("And by when?");
        unshare();

        assertIsLeft("Your change", "Is it enough, @Mira?");
        assertIsLeft("Your comment", "And by when?");
        open(pair.plan(), "attribute/craft");
        open(pair.plan(), "attribute/impact");
        assertIsLeft("Your change", "Is it enough, @Mira?");
        assertIsLeft("Your comment", "And by when?");
        assertThat(text(_get(AttributeComments.class))).contains("From when Mira saw this board", ENDED);
        assertThat(_find(Button.class, each -> each.withText("Send"))).isEmpty();
    }

    @Test
    void what_was_meant_for_one_partner_is_not_in_the_field_for_the_next() {
        look(pair.tomas(), "attribute/impact");
        type("Is it enough, @Mira?");
        unshare();
        pair.sharedWithSomebodyElse();
        refresh();

        assertThat(field().getValue()).isEmpty();
        assertIsLeft("Your comment", "Is it enough, @Mira?");
        type("What do you think, @Ben?");
        _click(button("Send"));
        assertThat(spoken()).singleElement().asString().contains("What do you think, @Ben?");
        assertIsLeft("Your comment", "Is it enough, @Mira?");

        _click(button("Throw it away"));
        assertThat(text(_get(AttributeComments.class))).doesNotContain(KEPT);
        assertThat(field().getValue()).isEmpty();
    }

    private static void assertIsLeft(String label, String words) {
        assertThat(area(label).getValue()).isEqualTo(words);
        assertThat(area(label).isReadOnly()).isTrue();
    }

    private void close() {
        var plans = pair.application().getBean(Plans.class);
        pair.tomas(() -> pair.application()
                .getBean(PlanLife.class)
                .close(plans.view(pair.plan()).plan(), "Promoted"));
        refresh();
    }

    private void unshare() {
        pair.tomas(() -> {
            pair.application().getBean(Sharing.class).unshare(pair.plan());
            return true;
        });
        refresh();
    }
}
