package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The browser reads out what the other side changed, and nothing else. */
class NewsOfTheOtherSideTest extends BoardTest {

    private final Goals goals;
    private final Standings standings;
    private final Pair pair;

    NewsOfTheOtherSideTest(ApplicationContext application, Goals goals, Standings standings) {
        super(application);
        this.goals = goals;
        this.standings = standings;
        this.pair = Pair.together(application);
    }

    @Test
    void what_the_other_side_did_is_told_with_their_name_but_not_what_one_did_oneself() {
        as(pair.tomas());
        open(pair.plan());
        assertThat(news("data-came-in")).isEqualTo("0");

        var goal = pair.goal("One order path");
        _get(BoardFrame.class).refresh();
        assertThat(news("data-came-in")).isEqualTo("0");
        assertThat(news("data-newest")).isNull();

        pair.mira(() -> goals.agree(goal));
        pair.mira(() -> {
            standings.show(pair.plan());
            return goal;
        });
        pair.win("Second event bus stopped");
        _get(BoardFrame.class).refresh();

        assertThat(news("data-came-in")).isEqualTo("2");
        assertThat(news("data-by")).isEqualTo("Mira");
        assertThat(news("data-newest")).isEqualTo("Mira showed their view");
    }

    @Test
    void nothing_of_one_board_is_told_on_another() {
        var noor = given.tpm("Noor Haddad");
        var hers = givenPlans.shared(noor, pair.mira());
        as(pair.mira());
        open(pair.plan());
        pair.win("Second event bus stopped");
        _get(BoardFrame.class).refresh();
        assertThat(news("data-newest")).isEqualTo("Tomas added the win “Second event bus stopped”");

        open(hers);

        assertThat(news("data-by")).isNull();
        assertThat(news("data-newest")).isNull();
    }

    @Test
    void the_line_at_the_foot_that_is_seen_is_not_read_out_as_well() {
        as(pair.mira());
        open(pair.plan());

        assertThat(_get(StatusBar.class).getElement().getChildren())
                .isNotEmpty()
                .noneMatch(part -> part.hasAttribute("aria-live"));
    }

    private static @Nullable String news(String attribute) {
        return _get(News.class).getElement().getAttribute(attribute);
    }
}
