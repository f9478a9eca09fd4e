package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.history.History;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** At each number the texts are those of that number, so an act writes what was typed before itself. */
class ActsWriteOpenTextLinesTest extends TextLinesTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final History history;

    ActsWriteOpenTextLinesTest(ApplicationContext application, History history) {
        super(application);
        this.history = history;
    }

    @Test
    void an_act_writes_all_that_was_typed_before_it() {
        var pair = Pair.together(application);
        var win = pair.win("Cut over billing");
        miraTypes(pair, narrative(win), "Five teams");
        tomasTypes(pair, reading(pair), "Moves");
        pair.goal("One order path");
        after(LONG);

        assertThat(words(pair.plan()))
                .containsExactly(
                        "PLAN_MADE",
                        "PLAN_SHARED",
                        "WIN_ADDED",
                        "NARRATIVE_TYPED  → Five teams",
                        "READING_TYPED  → Moves",
                        "GOAL_PROPOSED");
        requireOrder(pair.plan());
    }

    @Test
    void a_keystroke_writes_no_line() {
        var pair = Pair.together(application);
        tomasTypes(pair, reading(pair), "Moves");
        miraTypes(pair, reading(pair), " numbers");
        tomasTypes(pair, intention(pair), "To grow");

        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "PLAN_SHARED");
    }

    @Test
    void what_nobody_else_may_notice_writes_no_line_of_what_was_typed() {
        var pair = Pair.together(application);
        tomasTypes(pair, reading(pair), "Moves");
        var standings = application.getBean(Standings.class);
        pair.mira(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, ""));

        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "PLAN_SHARED");
    }

    @Test
    void an_act_that_comes_to_nothing_leaves_what_was_typed_open() {
        var pair = Pair.apart(application);
        tomasTypes(pair, reading(pair), "Moves");
        application.getBean(TransactionTemplate.class).executeWithoutResult(running -> {
            pair.win("Cut over billing");
            running.setRollbackOnly();
        });
        assertThat(words(pair.plan())).containsExactly("PLAN_MADE");
        after(LONG);

        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "READING_TYPED  → Moves");
    }

    @Test
    void the_narrative_of_a_win_has_its_line_before_the_win_goes() {
        var pair = Pair.apart(application);
        var win = pair.win("Cut over billing");
        tomasTypes(pair, narrative(win), "Five teams");
        pair.tomas(() -> history.remove(win));
        after(LONG);

        assertThat(words(pair.plan()))
                .containsExactly("PLAN_MADE", "WIN_ADDED", "NARRATIVE_TYPED  → Five teams", "WIN_REMOVED");
        assertThat(readBy(pair, pair.tomas()).get(2).title()).isEqualTo("Cut over billing");
    }
}
