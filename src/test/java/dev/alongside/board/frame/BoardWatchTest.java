package dev.alongside.board.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.crossref.ReadingTurned;
import dev.alongside.live.Presence;
import dev.alongside.live.Topics;
import dev.alongside.plan.PlanChanged;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A window with number 7 on its screen. */
class BoardWatchTest extends DatabaseTest {

    private final Topics topics;
    private final Presence presence;
    private final Pair pair;
    private final AtomicLong shown = new AtomicLong(7);

    BoardWatchTest(ApplicationContext application, Topics topics, Presence presence) {
        this.topics = topics;
        this.presence = presence;
        pair = Pair.together(application);
    }

    @Test
    void only_what_is_not_shown_yet_is_read() throws InterruptedException {
        var read = new LinkedBlockingQueue<Long>();
        var watch = new BoardWatch(
                pair.plan(),
                pair.tomas(),
                topics,
                presence,
                shown::get,
                () -> read.add(shown.incrementAndGet()),
                () -> {});

        topics.publish(pair.plan(), new PlanChanged(pair.plan(), 6));
        topics.publish(pair.plan(), new PlanChanged(pair.plan(), 7));
        topics.publish(pair.plan(), new PlanChanged(pair.plan(), 8));
        topics.publish(pair.plan(), new PlanChanged(pair.plan(), 8));
        topics.publish(pair.plan(), new ReadingTurned(pair.plan()));

        assertThat(read.poll(10, TimeUnit.SECONDS)).isEqualTo(8);
        assertThat(read.poll(10, TimeUnit.SECONDS)).isEqualTo(9);
        watch.end();
        assertThat(read).isEmpty();
    }
}
