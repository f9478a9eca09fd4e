package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Pair;
import dev.alongside.Statements;
import dev.alongside.live.Topics;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The journal gets one line for each text and pause, whoever is there and whatever was restarted. */
class TypingIsJournaledByPausesTest extends TextLinesTest {

    private static final Duration MOMENT = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    TypingIsJournaledByPausesTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void a_pause_makes_one_line_of_all_that_was_typed() {
        var pair = Pair.apart(application);
        tomasTypes(pair, reading(pair), "Moves");
        after(MOMENT);
        tomasTypes(pair, reading(pair), " numbers");
        var typed = clock.instant();
        after(MOMENT);
        assertThat(words(pair.plan())).containsExactly("PLAN_MADE");

        after(MOMENT);
        after(PAUSE);

        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "READING_TYPED  → Moves numbers");
        var line = typed(pair.plan()).getFirst();
        assertThat(line.actor()).contains(pair.tomas());
        assertThat(line.at()).isBeforeOrEqualTo(typed).isAfter(typed.minus(MOMENT));
        assertThat(line.before()).contains(new TypedText("READING", "impact", "", "impact", people(), 0, ""));
        assertThat(line.after())
                .contains(new TypedText("READING", "impact", "", "impact", people(pair.tomas()), 2, "Moves numbers"));
    }

    @Test
    void the_next_line_begins_where_the_last_one_ended() {
        var pair = Pair.apart(application);
        tomasTypes(pair, intention(pair), "To grow");
        after(PAUSE);
        tomasTypes(pair, intention(pair), "!");
        after(PAUSE);

        assertThat(words(pair.plan()))
                .containsExactly("PLAN_MADE", "INTENTION_TYPED  → To grow", "INTENTION_TYPED To grow → To grow!");
        requireOrder(pair.plan());
    }

    @Test
    void whoever_types_on_and_on_gets_a_line_after_five_minutes() {
        var pair = Pair.apart(application);
        var pace = Duration.ofSeconds(20);
        tomasTypes(pair, reading(pair), ".");
        for (int step = 1; step <= 13; step++) {
            after(pace);
            tomasTypes(pair, reading(pair), ".");
        }
        assertThat(typed(pair.plan())).isEmpty();

        after(pace);
        tomasTypes(pair, reading(pair), "?");
        after(pace);

        assertThat(typed(pair.plan())).hasSize(1);
        assertThat(typed(pair.plan()).getFirst().after().orElseThrow().content())
                .startsWith(".".repeat(14));
    }

    @Test
    void of_two_who_typed_the_line_is_of_the_last_and_names_both() {
        var pair = Pair.together(application);
        tomasTypes(pair, reading(pair), "Moves");
        miraTypes(pair, reading(pair), " two");
        miraTypes(pair, reading(pair), " large");
        tomasTypes(pair, reading(pair), " numbers");
        after(PAUSE);
        miraTypes(pair, reading(pair), "!");
        after(PAUSE);

        assertThat(typed(pair.plan()).stream().map(line -> line.actor().orElseThrow()))
                .containsExactly(pair.tomas(), pair.mira());
        assertThat(readBy(pair, pair.mira()).stream().skip(1).map(JournalLine::authors))
                .containsExactly(people(pair.mira(), pair.tomas()), people(pair.mira()));
    }

    @Test
    void only_texts_that_are_due_get_their_line() {
        var pair = Pair.apart(application);
        var win = pair.win("Cut over billing");
        tomasTypes(pair, reading(pair), "Moves");
        clock.forward(MOMENT);
        tomasTypes(pair, narrative(win), "Five teams");

        after(MOMENT);
        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "WIN_ADDED", "READING_TYPED  → Moves");
        after(MOMENT);

        assertThat(words(pair.plan()).getLast()).isEqualTo("NARRATIVE_TYPED  → Five teams");
        assertThat(readBy(pair, pair.tomas()).getLast().title()).isEqualTo("Cut over billing");
        requireOrder(pair.plan());
    }

    @Test
    void times_never_fall_from_one_line_to_the_next() {
        var pair = Pair.apart(application);
        var win = pair.win("Cut over billing");
        tomasTypes(pair, narrative(win), ".");
        for (int step = 1; step <= 14; step++) {
            clock.forward(Duration.ofSeconds(20));
            tomasTypes(pair, narrative(win), ".");
        }
        clock.forward(Duration.ofSeconds(10));
        tomasTypes(pair, reading(pair), "Moves");
        clock.forward(Duration.ofSeconds(5));
        tomasTypes(pair, narrative(win), "!");
        after(Duration.ofSeconds(10));
        after(PAUSE);

        assertThat(typed(pair.plan())).extracting(Line::kind).containsExactly("NARRATIVE_TYPED", "READING_TYPED");
        requireOrder(pair.plan());
    }

    @Test
    void after_a_restart_what_was_left_open_is_found() {
        var pair = Pair.apart(application);
        tomasTypes(pair, reading(pair), "Moves");
        clock.forward(PAUSE);

        var restarted = application.getAutowireCapableBeanFactory().createBean(TextLineSweep.class);
        restarted.writeDue();
        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "READING_TYPED  → Moves");

        restarted.writeDue();
        assertThat(words(pair.plan())).hasSize(2);
    }

    @Test
    void a_plan_that_was_closed_meanwhile_gets_its_line_too() {
        var pair = Pair.apart(application);
        tomasTypes(pair, reading(pair), "Moves");
        jdbc.sql("update plan set status = 'CLOSED' where id = ?")
                .param(pair.plan().value())
                .update();
        after(PAUSE);

        assertThat(words(pair.plan())).containsExactly("PLAN_MADE", "READING_TYPED  → Moves");
    }

    @Test
    void open_boards_are_told() throws InterruptedException {
        var pair = Pair.apart(application);
        var told = new LinkedBlockingQueue<Object>();
        var subscription = application.getBean(Topics.class).subscribe(pair.plan(), hint -> {
            if (hint instanceof PlanChanged) told.add(hint);
        });
        tomasTypes(pair, reading(pair), "Moves");
        after(PAUSE);

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new PlanChanged(pair.plan(), 2));
        subscription.cancel();
    }

    @Test
    void while_nothing_is_due_it_asks_once() {
        var pair = Pair.apart(application);
        after(Duration.ofHours(1));
        clock.putBack();
        tomasTypes(pair, reading(pair), "Moves");

        assertThat(Statements.during(() -> after(Duration.ZERO))).isEqualTo(1);
    }
}
