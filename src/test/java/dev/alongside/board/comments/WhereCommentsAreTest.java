package dev.alongside.board.comments;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.comments.Subject;
import dev.alongside.history.History;
import dev.alongside.plan.Sharing;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class WhereCommentsAreTest extends TalkTest {

    private final History history;
    private final Sharing sharing;

    WhereCommentsAreTest(ApplicationContext application, History history, Sharing sharing) {
        super(application);
        this.history = history;
        this.sharing = sharing;
    }

    @Test
    void nobody_is_offered_comments_where_there_is_nobody_to_read_them() {
        var alone = Pair.apart(pair.application());
        alone.win("Decisions in 5 days");
        as(alone.tomas());
        open(alone.plan(), "history");
        assertThat(_find(CardComments.class)).isEmpty();
        open(alone.plan(), "attribute/impact");
        assertThat(_find(AttributeComments.class)).isEmpty();
    }

    @Test
    void after_the_sharing_the_owner_reads_and_writes_no_more() {
        var win = pair.win("Decisions in 5 days");
        says(pair.mira(), Subject.win(win.id()), "Well done");
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return true;
        });
        look(pair.tomas(), "history");
        _click(button("From before: 1 comment"));
        assertThat(text(_get(ThreadFoot.class))).contains("From when Mira saw this board");
        _click(button("Show 1 comment"));

        assertThat(spoken()).singleElement().asString().contains("Well done");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void a_removed_win_takes_its_words_along_and_brings_them_back() {
        var win = pair.win("Decisions in 5 days");
        says(pair.mira(), Subject.win(win.id()), "Well done");
        look(pair.mira(), "history");
        var removed = pair.tomas(() -> history.remove(win));
        refresh();
        assertThat(_find(CardComments.class)).isEmpty();

        pair.tomas(() -> {
            history.restore(removed);
            return true;
        });
        refresh();

        assertThat(_find(Button.class, each -> each.withText("1 comment"))).hasSize(1);
    }

    @Test
    void a_closed_card_says_that_something_was_just_said() {
        var win = pair.win("Decisions in 5 days");
        look(pair.tomas(), "history");
        says(pair.mira(), Subject.win(win.id()), "Well done");

        refresh();

        assertThat(text(_get(CardComments.class))).contains("1 comment", "Mira, just now");
    }

    @Test
    void the_table_and_the_list_say_where_comments_are_open() {
        says(pair.mira(), IMPACT, "@Tomas, enough?");
        look(pair.tomas(), "");
        assertThat(OnScreen.words(_get(BoardFrame.class))).containsOnlyOnce("1 comment, waits for you");
        open(pair.plan(), "attribute/craft");
        assertThat(OnScreen.words(_get(BoardFrame.class))).containsOnlyOnce("1 comment, waits for you");
    }
}
